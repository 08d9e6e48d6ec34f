import { useMemo } from "react";
import { tableRows, type TablesFile } from "../../dataset/release-files.ts";
import type { Estimate, Total } from "../../experiment/estimate.ts";
import { offsetKinds, pricesByKind } from "../../experiment/offset-kinds.ts";
import { quotedOffer } from "../../experiment/quoted-offer.ts";
import { locale } from "../../view-parts/locale.ts";
import { useSources } from "../../view-parts/use-sources.ts";
import { offset as words } from "../../words/offset.ts";
import { kinds, result } from "../../words/result.ts";
import { mass, plain, text } from "../../words/figures.ts";
import { Glance } from "./Glance.tsx";
import { PriceTable } from "./PriceTable.tsx";
import { Quoted } from "./Quoted.tsx";
import styles from "./Offset.module.css";

type Props = { readonly tables: TablesFile; readonly found: Estimate | undefined };

/** Every price of the release by kind, each with its cost for the experiment, and the offer that NeuCLIR quotes. */
export function Prices({ tables, found }: Props) {
  const sources = useSources(tables.version);
  const prices = useMemo(() => pricesByKind(tableRows(tables, "offset_prices")), [tables]);
  const offer = useMemo(() => quotedOffer(prices), [prices]);
  return (
    <>
      <section className={styles.section} aria-labelledby="prices-title">
        <h3 id="prices-title">{words.pricesTitle}</h3>
        {found?.total === undefined ? null : <CostsFor found={found} total={found.total} />}
        <Glance prices={prices} kg={found?.total?.range.totalKg} />
        <p className={styles.prose}>{words.currencies}</p>
      </section>
      {offsetKinds.map((kind) => (
        <PriceTable
          key={kind}
          kind={kind}
          prices={prices.get(kind) ?? []}
          kg={found?.total?.range.totalKg}
          sources={sources}
        />
      ))}
      {offer === undefined ? null : <Quoted offer={offer} />}
    </>
  );
}

function CostsFor({ found, total }: { readonly found: Estimate; readonly total: Total }) {
  const { intensityKind, range } = total;
  const { totalKg, lowKg, highKg } = range;
  const times = (kg: number) => plain(kg / totalKg, locale, 2);
  return (
    <>
      <p className={styles.prose}>
        {words.costsFor(
          text(mass(totalKg, locale)),
          result.boundaryOf(found.boundary, intensityKind),
        )}{" "}
        {totalKg === 0 ? "" : words.rangeOfMass(times(lowKg), times(highKg))}
      </p>
      {intensityKind === "location" ? null : (
        <p className={styles.prose}>{words.otherKind(kinds[intensityKind])}</p>
      )}
    </>
  );
}
