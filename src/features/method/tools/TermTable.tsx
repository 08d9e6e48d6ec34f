import type { Note, Stop, TermSum } from "../../../experiment/conventions/stop.ts";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { useSources, type Sources } from "../../../view-parts/use-sources.ts";
import {
  basisWords,
  conventions,
  conventionWords,
  noteWords,
  termWords,
} from "../../../words/conventions.ts";
import { plain } from "../../../words/figures.ts";
import { colon } from "../../../words/locale.ts";
import styles from "../Method.module.css";

type Props = { readonly stops: readonly Stop[]; readonly version: string };

/** Every term of every convention: its figure, how it stands, why, and the source of a tool's own constant. */
export function TermTable({ stops, version }: Props) {
  const sources = useSources(version);
  const { columns } = conventions;
  return (
    <ScrollRegion label={conventions.region}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[columns.convention, columns.term, columns.value, columns.basis, columns.why].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {stops.flatMap((stop) =>
            stop.terms.map((term) => (
              <tr key={`${stop.convention}:${term.name}`}>
                <th scope="row">{conventionWords[stop.convention].name}</th>
                <td>{termWords[term.name].label}</td>
                <td className={styles.number}>{valueWords(term)}</td>
                <td>{[...new Set(term.notes.map(({ basis }) => basisWords[basis]))].join(", ")}</td>
                <td className={styles.wide}>
                  {term.notes.map((note) => (
                    <Why
                      key={`${note.basis}${note.reason}`}
                      note={note}
                      several={term.notes.length > 1}
                      words={noteWords(note, term.name, stop.convention)}
                      sources={sources}
                    />
                  ))}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function valueWords({ name, value, notes }: TermSum): string {
  if (notes.every(({ basis }) => basis === "unknown")) return conventions.notKnown;
  if (value === undefined) return conventions.mixed;
  return [plain(value, locale, 4), termWords[name].unit].filter(Boolean).join(" ");
}

type WhyProps = {
  readonly note: Note;
  readonly several: boolean;
  readonly words: string;
  readonly sources: Sources;
};

function Why({ note: { factor, workloads }, several, words, sources }: WhyProps) {
  return (
    <p>
      {several ? `${conventions.onlyIn(workloads)}${colon} ` : null}
      {words}{" "}
      {factor === undefined ? null : (
        <>
          ({conventions.constant(factor.name, factor.year)};{" "}
          <SourceList ids={factor.sources} sources={sources} />)
        </>
      )}
    </p>
  );
}
