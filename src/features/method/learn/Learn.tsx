import { useEffect } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "../../../experiment/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { useMethodPlace } from "../../../view-parts/method-place.ts";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { useSources, type Sources } from "../../../view-parts/use-sources.ts";
import { learn, learnTexts, type LearnText } from "../../../words/learn.ts";
import { colon } from "../../../words/locale.ts";
import styles from "../Method.module.css";

const idOf = (term: string) => `term-${term}`;

function goTo(term: string): void {
  const text = document.getElementById(idOf(term));
  text?.scrollIntoView({ block: "start" });
  text?.focus({ preventScroll: true });
}

/** Short texts on the terms. Whoever came from a term is taken to it. */
export function Learn({ store }: { readonly store: SessionStore }) {
  const version = useStore(store, ({ dataset }) => dataset.version);
  const sources = useSources(version);
  const term = useMethodPlace((place) => place.term);
  useEffect(() => {
    if (term !== undefined) goTo(term);
  }, [term]);
  return (
    <section className={styles.section} aria-labelledby="learn-title">
      <h3 id="learn-title">{learn.title}</h3>
      <ul className={styles.terms} aria-label={learn.contents}>
        {learnTexts.map(({ id, title }) => (
          <li key={id}>
            <Button
              look="link"
              onClick={() => {
                goTo(id);
              }}
            >
              {title}
            </Button>
          </li>
        ))}
      </ul>
      {learnTexts.map((text) => (
        <Text key={text.id} text={text} sources={sources} />
      ))}
    </section>
  );
}

function Text({ text, sources }: { readonly text: LearnText; readonly sources: Sources }) {
  const { id, title, paragraphs, references = [] } = text;
  return (
    <article
      className={styles.text}
      id={idOf(id)}
      tabIndex={-1}
      aria-labelledby={`${idOf(id)}-title`}
    >
      <h4 id={`${idOf(id)}-title`}>{title}</h4>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {text.sources.length + references.length === 0 ? null : (
        <p className={styles.quiet}>
          {learn.references}
          {colon} <SourceList ids={text.sources} sources={sources} />
          {references.map(({ title: name, url }, index) => (
            <span key={url}>
              {text.sources.length + index === 0 ? "" : "; "}
              <a href={url}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
