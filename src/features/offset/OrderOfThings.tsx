import { offset as words } from "../../words/offset.ts";
import styles from "./Offset.module.css";

/** What comes before any price. */
export function OrderOfThings() {
  const { order } = words;
  return (
    <section className={styles.section} aria-labelledby="order-title">
      <h3 id="order-title">{words.orderTitle}</h3>
      <ol className={styles.prose}>
        {[order.reduce, order.report].map(({ link, view, words: rest }) => (
          <li key={view}>
            <a href={`#/${view}`}>{link}</a>
            {rest}
          </li>
        ))}
        <li>{words.contribute}</li>
      </ol>
      <p className={styles.prose}>
        <b>{words.never}</b>
      </p>
    </section>
  );
}
