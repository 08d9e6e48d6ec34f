import { offset as words } from "../../words/offset.ts";
import styles from "./Offset.module.css";

/** Where credits are listed, with what is known of each address. Nothing is asked of them. */
export function Registries() {
  return (
    <section className={styles.section} aria-labelledby="registries-title">
      <h3 id="registries-title">{words.registriesTitle}</h3>
      <ul className={styles.prose}>
        {words.registries.map(({ name, url, status }) => (
          <li key={url}>
            <a href={url}>{name}</a>. {status}
          </li>
        ))}
      </ul>
      <p className={styles.prose}>{words.registriesNote}</p>
    </section>
  );
}
