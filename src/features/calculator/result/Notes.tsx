import type { Dataset } from "../../../dataset/types.ts";
import type { Estimate } from "../../../experiment/estimate.ts";
import type { Resolution } from "../../../experiment/resolve.ts";
import { waterOf } from "../../../experiment/water-factors.ts";
import { result } from "../../../words/result.ts";
import { text, volume } from "../../../words/figures.ts";
import { colon } from "../../../words/locale.ts";
import styles from "./Result.module.css";

type Props = { readonly found: Estimate; readonly dataset: Dataset; readonly locale: string };

function claims(resolutions: readonly Resolution[]): string[] {
  const words = resolutions.flatMap(({ site: { provider } }) =>
    provider?.claim === undefined
      ? []
      : [result.claim(provider.name, provider.claim, provider.renewableMatchPercent)],
  );
  return [...new Set(words)];
}

function cautions(found: Estimate): string[] {
  return found.workloads.flatMap(({ yearGap, workload, device, load }, index) => {
    const where =
      found.workloads.length === 1 ? "" : `${result.workload(index, workload.name)}${colon} `;
    const words: string[] = [];
    if (yearGap !== undefined) {
      words.push(where + result.yearGap(yearGap.runYear, yearGap.factorYear));
    }
    if (load?.embodiedKnown === false) words.push(where + result.embodiedUnknown);
    if (device?.hardware?.containsCpu === true && workload.hostCpu !== undefined) {
      words.push(where + result.containsCpu(device.hardware.name));
    }
    return words;
  });
}

/** What to know beside the figure: factor years, what is left out, water, and what the provider claims. */
export function Notes({ found, dataset, locale }: Props) {
  const water = waterOf(found.workloads, found.boundary, dataset);
  const total = text(volume(water.onSiteL + water.electricityL, locale));
  const onSite = text(volume(water.onSiteL, locale));
  const electricity = text(volume(water.electricityL, locale));
  const words = [
    ...cautions(found),
    `${result.water}${colon} ${total}. ${result.waterParts(onSite, electricity)}`,
    ...claims(found.workloads),
  ];
  return (
    <ul className={styles.notes} aria-label={result.notes}>
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
