import { useMemo } from "react";
import { energyKwh } from "../../../calculation/energy.ts";
import type { Boundary } from "../../../calculation/load.ts";
import { between, paused, unbroken, type Interval } from "../../../calculation/windows.ts";
import { fixedKg } from "../../../experiment/start-emissions.ts";
import type { HourlySeries } from "../../../importers/hourly/series.ts";
import { Field } from "../../../ui/Field.tsx";
import { FigureTable } from "../../../ui/FigureTable.tsx";
import { kept } from "../../../ui/kept.ts";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { locale } from "../../../view-parts/locale.ts";
import { ownHours as words } from "../../../words/own-hours.ts";
import { mass, plain, share, text } from "../../../words/figures.ts";
import type { Placed } from "./When.tsx";
import styles from "./When.module.css";

type Props = {
  readonly series: HourlySeries;
  readonly placed: Placed;
  readonly boundary: Boundary;
};

/** A time as a `datetime-local` control has it, taken as UTC. */
function utcMs(value: string): number | undefined {
  return value === "" ? undefined : Date.parse(`${value}Z`);
}

type Stretch = { readonly from: string; readonly until: string };

const wholeFile: Stretch = { from: "", until: "" };

/** What was typed for one file; another has other times. */
const useStretch = kept<(Stretch & { readonly of: HourlySeries }) | undefined>(undefined);

/** The best stretch of real hours between two times, without a pause and with. */
export function BestTime({ series, placed, boundary }: Props) {
  const [stretch, keep] = useStretch();
  const { from, until } = stretch?.of === series ? stretch : wholeFile;
  const setFrom = (value: string) => {
    keep({ of: series, from: value, until });
  };
  const setUntil = (value: string) => {
    keep({ of: series, from, until: value });
  };
  const fromMs = utcMs(from) ?? Number.NEGATIVE_INFINITY;
  const untilMs = utcMs(until) ?? Number.POSITIVE_INFINITY;
  const isWrong = fromMs >= untilMs;
  const field = (
    label: string,
    value: string,
    onValue: (value: string) => void,
    error?: string,
  ) => (
    <Field label={label} hint={words.wholeFile} {...(error === undefined ? {} : { error })}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={value}
          onChange={(event) => {
            onValue(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
  return (
    <>
      <h4>{words.windowsTitle}</h4>
      <div className={styles.fields}>
        {field(words.from, from, setFrom)}
        {field(words.until, until, setUntil, isWrong ? words.orderError : undefined)}
      </div>
      {isWrong ? null : (
        <Windows
          points={series.points}
          fromMs={fromMs}
          untilMs={untilMs}
          placed={placed}
          boundary={boundary}
        />
      )}
    </>
  );
}

type WindowsProps = Omit<Props, "series"> & {
  readonly points: readonly Interval[];
  readonly fromMs: number;
  readonly untilMs: number;
};

const shownPieces = 50;

function Windows({ points, fromMs, untilMs, placed, boundary }: WindowsProps) {
  const { hours, load } = placed;
  const found = useMemo(() => {
    const inside = between(points, fromMs, untilMs);
    return { whole: unbroken(inside, hours), pieced: paused(inside, hours) };
  }, [points, fromMs, untilMs, hours]);
  const kgAt = (gPerKwh: number) =>
    text(mass(fixedKg(load, boundary) + (energyKwh(load, boundary) * gPerKwh) / 1000, locale));
  const { whole, pieced } = found;
  return (
    <>
      <div role="status">
        {whole === undefined ? (
          <p>{words.tooShort(plain(hours, locale))}</p>
        ) : (
          <p>
            <b>{words.best(whole.best.startMs, whole.best.endMs, kgAt(whole.best.gPerKwh))}</b>{" "}
            {words.against(
              whole.worst.startMs,
              kgAt(whole.worst.gPerKwh),
              share(whole.savingAgainstWorst, locale),
            )}
          </p>
        )}
        <p>
          {pieced === undefined
            ? words.tooShortPaused(plain(hours, locale))
            : words.paused(
                kgAt(pieced.gPerKwh),
                pieced.pauses,
                share(pieced.savingAgainstUnbroken ?? 0, locale),
              )}{" "}
          {pieced === undefined || pieced.pauses === 0 ? null : words.pauseNote}
        </p>
      </div>
      {pieced === undefined || pieced.pauses === 0 ? null : <Pieces pieces={pieced.pieces} />}
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Interval[] }) {
  const { from, until, intensity } = words.pieceColumns;
  return (
    <ScrollRegion label={words.piecesRegion}>
      <FigureTable caption={words.pieces} columns={[from, until, intensity]}>
        {pieces.slice(0, shownPieces).map(({ startMs, endMs, gPerKwh }) => (
          <tr key={startMs}>
            <th scope="row">{words.utc(startMs)}</th>
            <td>{words.utc(endMs)}</td>
            <td>{plain(gPerKwh, locale)}</td>
          </tr>
        ))}
      </FigureTable>
      {pieces.length > shownPieces ? <p>{words.morePieces(pieces.length - shownPieces)}</p> : null}
    </ScrollRegion>
  );
}
