import { offsetCost } from "../../../calculation/offsets.ts";
import { Q } from "../../../calculation/load.ts";
import type { PinnedOption } from "../../../experiment/pinned-options.ts";
import { locale } from "../../../view-parts/locale.ts";
import { missingWords, noTotalWords } from "../../../words/missing.ts";
import { pins } from "../../../words/pins.ts";
import { kinds, result } from "../../../words/result.ts";
import { pueOriginWords } from "../../../words/site-table.ts";
import { energy, mass, massRange, money, plain, share, text } from "../../../words/figures.ts";
import styles from "./Pins.module.css";
import { siteFacts } from "./site-facts.ts";

type Props = { readonly option: PinnedOption };

const Sub = ({ children }: { readonly children: string }) => (
  <span className={styles.sub}>{children}</span>
);

/** The figure and its range, or why there is none. */
export function Emissions({ option: { key, found } }: Props) {
  const { total, noTotal, workloads } = found;
  if (total === undefined) {
    const reasons = [...new Set(workloads.flatMap(({ missing }) => missing.map(missingWords)))];
    return (
      <>
        {pins.noFigure}
        <Sub>
          {reasons.length > 0 || noTotal === undefined
            ? pins.noFigureBecause(reasons)
            : noTotalWords(noTotal)}
        </Sub>
      </>
    );
  }
  const { totalKg, lowKg, highKg } = total.range;
  return (
    <>
      <data data-testid="pin-emissions" data-pin={key} value={String(totalKg)}>
        {text(mass(totalKg, locale))}
      </data>
      <Sub>
        {totalKg === 0 ? result.noRange : result.between(massRange(lowKg, highKg, locale, totalKg))}
      </Sub>
      {total.intensityKind === "location" ? null : <Sub>{kinds[total.intensityKind]}</Sub>}
    </>
  );
}

/** How far an option is from the experiment as it stands, and whether that is more than the sites' facts blur. */
export function Against({ option: { difference, differs } }: Props) {
  if (difference.is === "itself") return pins.itself;
  if (difference.is !== "known") return pins.notComparable[difference.is];
  if (!Object.values(differs).includes(true)) return pins.same;
  const { kg, share: part } = difference;
  const amount = text(mass(Math.abs(kg), locale));
  const sign = kg > 0 ? "+" : "−";
  return (
    <>
      {kg === 0 ? pins.same : kg > 0 ? pins.more(amount) : pins.less(amount)}
      {kg === 0 || part === undefined ? null : (
        <Sub>{`${sign}${share(Math.abs(part), locale)}`}</Sub>
      )}
      <Sub>{pins.verdict(difference, differs)}</Sub>
    </>
  );
}

/** kWh at the option's boundary. */
export function Energy({ option }: Props) {
  const { total } = option.found;
  return total === undefined ? pins.unknown : text(energy(total.energyKwh, locale));
}

export function Hours({ option: { experiment, differs } }: Props) {
  const { workloads } = experiment;
  const [only, ...more] = workloads;
  const withHours = workloads.filter(({ hours }) => hours !== undefined);
  const deviceHours = withHours.reduce(
    (sum, { devices = 1, hours = 0, runs = 1 }) => sum + devices * hours * runs,
    0,
  );
  const isMeasured = workloads.some(({ measuredKwh }) => measuredKwh !== undefined);
  const first =
    only?.hours === undefined || more.length > 0
      ? pins.workloads(workloads.length)
      : pins.devicesAndHours(only.devices ?? 1, only.hours, only.runs ?? 1);
  return (
    <>
      {withHours.length === 0 ? (isMeasured ? pins.measured : pins.hoursUnknown) : first}
      {withHours.length === 0 ? null : <Sub>{pins.deviceHours(deviceHours)}</Sub>}
      {isMeasured && withHours.length > 0 ? <Sub>{pins.measured}</Sub> : null}
      {differs.hardware ? <Sub>{pins.keepsWork}</Sub> : null}
    </>
  );
}

/** Every intensity that counts, with its year and how it came to be. */
export function Intensity({ option: { found } }: Props) {
  const facts = siteFacts(found, Q.intensityGPerKwh);
  if (facts.length === 0) return pins.unknown;
  return facts.map(({ fact: { key, value, year }, site: { zone } }) => (
    <span className={styles.entry} key={key}>
      {plain(value, locale)} {pins.intensityUnit}
      <Sub>
        {year === undefined || zone === undefined
          ? pins.yours
          : pins.gridYear(zone.name, year, found.year)}
      </Sub>
    </span>
  ));
}

export function Pue({ option: { found } }: Props) {
  const facts = siteFacts(found, Q.pue);
  const isInside = found.workloads.some(({ load }) => load?.basis === "wall");
  if (facts.length === 0) return pins.unknown;
  return (
    <>
      {facts.map(({ fact: { key, value, standing }, site: { pueOrigin } }) => (
        <span className={styles.entry} key={key}>
          {plain(value, locale)}
          <Sub>{standing === "yours" ? pins.yours : pueOriginWords[pueOrigin]}</Sub>
        </span>
      ))}
      {found.boundary === "chip" ? <Sub>{pins.pueAtChip}</Sub> : null}
      {isInside && found.boundary !== "chip" ? <Sub>{pins.pueInside}</Sub> : null}
    </>
  );
}

/** The share of manufacture in what is known of the whole, which `full` counts. */
export function Manufacture({ option: { found } }: Props) {
  const { total } = found;
  if (total?.embodiedKg === undefined) return pins.manufactureUnknown;
  const whole = total.fullRange.totalKg;
  return (
    <>
      {text(mass(total.embodiedKg, locale))}
      {whole === 0 ? null : (
        <Sub>
          {pins.manufacture(share(total.embodiedKg / whole, locale), text(mass(whole, locale)))}
        </Sub>
      )}
      {total.embodiedUnknownIn.length === 0 ? null : <Sub>{pins.manufacturePartly}</Sub>}
    </>
  );
}

type CostProps = Props & { readonly priceUsdPerT: number | undefined };

export function Cost({ option, priceUsdPerT }: CostProps) {
  const { total } = option.found;
  if (total === undefined) return pins.unknown;
  if (priceUsdPerT === undefined) return pins.priceInError;
  return money(offsetCost(total.range.totalKg, priceUsdPerT), "USD", locale);
}
