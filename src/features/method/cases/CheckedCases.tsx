import { useMemo } from "react";
import { useStore } from "zustand";
import { tableRows, type TablesFile } from "../../../dataset/release-files.ts";
import type { Dataset } from "../../../dataset/types.ts";
import { estimate } from "../../../experiment/estimate.ts";
import { publishedCase, type PublishedCase } from "../../../experiment/published-case.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { ratio } from "../../../view-parts/ratio.ts";
import { SourceList } from "../../../view-parts/SourceList.tsx";
import { TablesPart } from "../../../view-parts/TablesPart.tsx";
import { useSources } from "../../../view-parts/use-sources.ts";
import { currentLine } from "../../../words/current-line.ts";
import { examples } from "../../../words/examples.ts";
import { method } from "../../../words/method.ts";
import { mass, text } from "../../../words/figures.ts";
import styles from "../Method.module.css";

type Props = { readonly store: SessionStore };

/** A published case with our figure of the same inputs. */
type Checked = { readonly published: PublishedCase; readonly ourKg: number | undefined };

/** Agreement that is better than most printed figures are. */
const close = 0.02;

const isClose = ({ published: { reportedKg }, ourKg }: Checked) =>
  ourKg !== undefined && Math.abs(ourKg / reportedKg - 1) <= close;

function checkedCases(tables: TablesFile, dataset: Dataset): Checked[] {
  return tableRows(tables, "cases").map((row) => {
    const published = publishedCase(row);
    const { total } = estimate(published.experiment, dataset);
    return { published, ourKg: total?.range.totalKg };
  });
}

/** Every published case beside what this page makes of its inputs. */
export function CheckedCases({ store }: Props) {
  const dataset = useStore(store, (session) => session.dataset);
  return (
    <section className={styles.section} aria-labelledby="checked-title">
      <h3 id="checked-title">{method.checked.title}</h3>
      <p className={styles.prose}>{method.checked.intro}</p>
      <TablesPart version={dataset.version}>
        {(tables) => <Cases tables={tables} dataset={dataset} store={store} />}
      </TablesPart>
    </section>
  );
}

type CasesProps = Props & { readonly tables: TablesFile; readonly dataset: Dataset };

function Cases({ tables, dataset, store }: CasesProps) {
  const cases = useMemo(() => checkedCases(tables, dataset), [tables, dataset]);
  if (cases.length === 0) return <p>{method.checked.absent}</p>;
  return (
    <>
      <p>{method.checked.summary(cases.filter(isClose).length, cases.length)}</p>
      <ScrollRegion label={method.checked.region}>
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(method.checked.columns).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map((checked) => (
              <Row key={checked.published.id} checked={checked} dataset={dataset} store={store} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

type RowProps = Props & { readonly checked: Checked; readonly dataset: Dataset };

function Row({ checked, dataset, store }: RowProps) {
  const { published, ourKg } = checked;
  const sources = useSources(dataset.version);
  const name = examples.name(published.id, published.title);
  const { workloads } = published.experiment;
  return (
    <tr>
      <th scope="row" className={styles.wide}>
        {name}
      </th>
      <td className={styles.wide}>
        {currentLine.experiment({ workloads }, dataset)}
        <span className={styles.sub}>{method.checked.given(workloads[0] ?? {})}</span>
      </td>
      <td>
        {published.asPrinted}
        <span className={styles.sub}>{text(mass(published.reportedKg, locale))}</span>
      </td>
      <td className={styles.number}>
        {ourKg === undefined ? method.checked.noFigure : text(mass(ourKg, locale))}
      </td>
      <td>{ourKg === undefined ? "" : ratio(ourKg / published.reportedKg)}</td>
      <td className={styles.wide}>
        <span lang="en">{published.note}</span>
        {published.note === undefined || isClose(checked) ? "" : "; "}
        {isClose(checked) ? "" : method.checked.why(published.asPrinted)}
      </td>
      <td className={styles.wide}>
        <SourceList ids={published.sources} sources={sources} />
      </td>
      <td>
        <Button
          look="link"
          aria-label={method.checked.openOf(name)}
          onClick={() => {
            store.getState().load(published.experiment, "example");
            store.getState().show("");
          }}
        >
          {method.checked.open}
        </Button>
      </td>
    </tr>
  );
}
