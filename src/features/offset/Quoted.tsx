import type { QuotedOffer } from "../../experiment/quoted-offer.ts";
import { locale } from "../../view-parts/locale.ts";
import { offset as words } from "../../words/offset.ts";
import styles from "./Offset.module.css";

/** What the offer on NeuCLIR's page comes to per tonne, and what the same mass costs otherwise. */
export function Quoted({ offer }: { readonly offer: QuotedOffer }) {
  return (
    <section className={styles.section} aria-labelledby="quoted-title">
      <h3 id="quoted-title">{words.neuclirTitle}</h3>
      <p className={styles.prose}>{words.neuclir(offer, locale)}</p>
      <p>{words.neuclirBeside}</p>
      <ul className={styles.prose}>
        {offer.beside.map((one) => (
          <li key={one.price.id}>{words.besideOffer(one, locale)}</li>
        ))}
      </ul>
    </section>
  );
}
