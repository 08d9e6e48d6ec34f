import { memo } from "react";
import type { Dataset } from "../../../dataset/types.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { Figure, Sub } from "../../../ui/Table.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { importLines as words } from "../../../words/import-lines.ts";
import { matchNoticeWords } from "../../../words/imports-match.ts";
import { runNoticeWords } from "../../../words/imports-runs.ts";
import { energy, mass, plain, text } from "../../../words/figures.ts";
import { missingWords } from "../../../words/missing.ts";
import { tick, useImports } from "../imports.ts";
import { siteName } from "../questions/ways.ts";
import { LineDetails } from "./LineDetails.tsx";
import styles from "./Lines.module.css";
import { isCare, isOfMatch } from "./notice-rank.ts";

type Props = {
  readonly line: PreviewLine;
  readonly name: string;
  readonly sourceName: string;
  readonly dataset: Dataset;
  readonly store: SessionStore;
};

/** `2026-03-02 18:10` by the clock of the machine; undefined where no calendar has the moment. */
function clockOf(ms = Number.NaN): string | undefined {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, 16).replace("T", " ");
}

/**
 * A line: whether it is taken, its figures, and under them what asks for care and the rest at a click. A tick of one
 * draws none of the others anew.
 */
export const LineRow = memo(function LineRow(props: Props) {
  const { line, name, sourceName, dataset, store } = props;
  const { key, run, isDouble } = line;
  // Of the choice itself: the preview may follow it a moment later.
  const isTicked = useImports(({ picks }) => picks.ticks.get(key)) ?? line.isTicked;
  const isSum = run.runs > 1;
  const end = clockOf(run.span?.endMs);
  const ended = end === undefined ? undefined : isSum ? words.lastEnded(end) : words.ended(end);
  // Sums often have one name.
  const told = [name, run.person, isSum ? ended : undefined].filter((part) => part !== undefined);
  const nameOf = (id: string) => dataset.hardware.get(id)?.name ?? siteName(id, dataset);
  const sentences = (isCared: boolean) => [
    ...new Set(
      line.notices
        .filter((notice) => isCare(notice) === isCared)
        .map((notice) =>
          isOfMatch(notice) ? matchNoticeWords(notice, nameOf) : runNoticeWords(notice),
        ),
    ),
  ];
  const cares = [...(isDouble ? [words.double] : []), ...sentences(true)];
  const notes = sentences(false);
  return (
    <tbody data-testid="import-line">
      <tr data-ticked={isTicked}>
        <td className={styles.take}>
          <label className={styles.check}>
            <input
              type="checkbox"
              aria-label={words.take(told.join(", "))}
              checked={isTicked}
              onChange={(event) => {
                tick([key], event.currentTarget.checked);
              }}
            />
          </label>
        </td>
        <th scope="row" className={styles.name}>
          <span className={styles.strong}>{name}</span>
          {name.startsWith(sourceName) ? null : <Sub>{words.of(sourceName)}</Sub>}
          {run.person === undefined ? null : <Sub>{run.person}</Sub>}
          {ended === undefined ? null : <Sub>{ended}</Sub>}
          {isSum ? <Sub>{words.sumOf(run.runs)}</Sub> : null}
        </th>
        <Cells line={line} dataset={dataset} />
      </tr>
      <tr className={styles.under}>
        <td colSpan={Object.keys(words.columns).length}>
          <div className={styles.details}>
            {cares.map((sentence) => (
              <p key={sentence} className={styles.care}>
                {sentence}
              </p>
            ))}
            <Disclosure summary={words.details(notes.length)}>
              <LineDetails line={line} name={name} notes={notes} store={store} />
            </Disclosure>
          </div>
        </td>
      </tr>
    </tbody>
  );
});

function Cells({ line, dataset }: Pick<Props, "line" | "dataset">) {
  const { workload, beside, missing } = line;
  const { devices, hours, measuredKwh, measuredScope = "it", runs = 1, hardware, site } = workload;
  const device = dataset.hardware.get(hardware ?? "")?.name ?? workload.ownHardwareName;
  return (
    <>
      {beside === undefined ? (
        <td>
          {words.noFigure}
          <Sub>{missing.map(missingWords).join("; ")}</Sub>
        </td>
      ) : (
        <Figure>
          <data data-testid="import-line-emissions" value={String(beside.oursKg)}>
            {text(mass(beside.oursKg, locale))}
          </data>
          <Sub>{text(energy(beside.oursKwh, locale))}</Sub>
        </Figure>
      )}
      <td>
        <Theirs line={line} />
      </td>
      <Figure>
        {measuredKwh === undefined ? (
          words.notMeasured
        ) : (
          <>
            {text(energy(measuredKwh, locale))}
            <Sub>{words.scopes[measuredScope]}</Sub>
          </>
        )}
      </Figure>
      <td>{device ?? words.open}</td>
      <Figure>{devices === undefined ? "" : plain(devices, locale)}</Figure>
      <Figure>
        {hours === undefined ? words.open : plain(hours, locale)}
        {runs > 1 ? <Sub>{words.perRun(runs)}</Sub> : null}
      </Figure>
      <td>
        {site === undefined ? words.open : siteName(site, dataset)}
        {line.isPlaceAssumed ? <Sub>{words.assumedPlace}</Sub> : null}
      </td>
    </>
  );
}

/** The tool's own figure with the reasons why ours is another. */
function Theirs({ line: { run, beside } }: Pick<Props, "line">) {
  const { kwh, kg } = run.tool;
  // A log of power has no energy of its own.
  if (kg === undefined && (kwh === undefined || run.power !== undefined)) return words.noTool;
  return (
    <>
      {kg === undefined ? null : text(mass(kg, locale))}
      {kwh === undefined ? null : <Sub>{text(energy(kwh, locale))}</Sub>}
      {beside?.differences.map(({ of, theirs, ours }) => (
        <Sub key={of}>{words.differenceInShort(of, theirs, ours)}</Sub>
      ))}
    </>
  );
}
