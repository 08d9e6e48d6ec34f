import { longProse } from "../../reports/prose.ts";
import type { Report } from "../../reports/report-input.ts";
import type { Row, Sentence, Span } from "../../reports/words.ts";
import { Button } from "../../ui/Button.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import pieces from "../../view-parts/report/Pieces.module.css";
import { reportView as words } from "../../words/report-view.ts";
import { colon } from "../../words/locale.ts";
import styles from "./Report.module.css";

/** The report as a page: prose, the figures of each workload and of the whole, and what they rest on. */
export function PrintPage({ report }: { readonly report: Report }) {
  const { words: said } = report;
  return (
    <section className={pieces.preview} aria-labelledby="page-title">
      <div className={pieces.actions}>
        <Button
          look="strong"
          onClick={() => {
            window.print();
          }}
        >
          {words.print}
        </Button>
      </div>
      <article className={styles.page}>
        <h3 id="page-title">{said.title(report)}</h3>
        <p>
          {longProse(report)
            .filter((sentence) => sentence.length > 0)
            .map((sentence) => (
              <Said key={JSON.stringify(sentence)} sentence={sentence} />
            ))}
        </p>
        {report.workloads.map((workload) => (
          <Rows
            key={workload.index}
            caption={said.workload.label(workload)}
            rows={said.workload.rows(workload, report)}
          />
        ))}
        <Rows caption={said.headings.figures} rows={said.rows(report)} />
        <Facts report={report} />
      </article>
    </section>
  );
}

/** A sentence, and the space to the next. */
function Said({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence.map((span) => (
        <Piece key={JSON.stringify(span)} span={span} />
      ))}{" "}
    </>
  );
}

function Piece({ span }: { readonly span: Span }) {
  if (typeof span === "string") return span;
  if ("url" in span) return <a href={span.url}>{span.url}</a>;
  return "table" in span ? span.table.plain : null;
}

function Rows({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  return (
    <FigureTable caption={caption} columns={[]}>
      {rows.map(([name, value]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className={styles.value}>
            <Said sentence={value} />
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { words: said, total, sources } = report;
  const titles = new Map(sources.map(({ id, source }) => [id, source]));
  return (
    <>
      <h4>{words.facts}</h4>
      <ul>
        {total.trace.map(({ fact }) => (
          <li key={fact.key}>
            {said.factName(fact, report)}
            {colon} <b>{said.factFigure(fact, fact.value)}</b>,{" "}
            {[fact.year, said.standings[fact.standing]].filter(Boolean).join(", ")}
            {fact.sources.map((id) => {
              const source = titles.get(id);
              return (
                <span key={id}>
                  ; {source === undefined ? id : <a href={source.url}>{source.title}</a>}
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
