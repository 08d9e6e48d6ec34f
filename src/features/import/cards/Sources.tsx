import { useRef, useState } from "react";
import type { SessionStore } from "../../../experiment/store.ts";
import { Announced } from "../../../ui/Announced.tsx";
import { Button } from "../../../ui/Button.tsx";
import { importView as words } from "../../../words/import-view.ts";
import { useImports, type ReadSource } from "../imports.ts";
import { remove } from "../reading-queue.ts";
import type { Previewed } from "../use-preview.ts";
import styles from "./Cards.module.css";
import { SourceCard } from "./SourceCard.tsx";

const isAtRest = ({ state }: ReadSource) => state.is !== "waiting" && state.is !== "reading";

type Props = { readonly store: SessionStore; readonly previewed: Previewed };

/** A card for each source: what it is, what became of it, what only the user can say of it. */
export function Sources({ store, previewed: { preview, isSettled } }: Props) {
  const sources = useImports((imports) => imports.sources);
  const [said, setSaid] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone with what it removed.
  const gone = (sentence: string) => {
    setSaid(sentence);
    title.current?.focus();
  };
  const status = isSettled
    ? words.status(sources.filter(isAtRest).length, sources.length, preview.lines.length)
    : words.matching;
  return (
    <section aria-labelledby="sources-title" hidden={sources.length === 0 && said === ""}>
      <div className={styles.head}>
        <h3 id="sources-title" ref={title} tabIndex={-1}>
          {words.sources}
        </h3>
        {sources.length > 1 ? (
          <Button
            look="link"
            onClick={() => {
              for (const { id } of sources) remove(id);
              gone(words.allRemoved);
            }}
          >
            {words.removeAll}
          </Button>
        ) : null}
      </div>
      {sources.length === 0 ? <p className={styles.text}>{said}</p> : null}
      <Announced>{sources.length === 0 ? said : status}</Announced>
      <ul className={styles.cards}>
        {sources.map((one) => (
          <SourceCard
            key={one.id}
            one={one}
            store={store}
            onRemove={() => {
              remove(one.id);
              gone(words.removed(one.source.name));
            }}
          />
        ))}
      </ul>
    </section>
  );
}
