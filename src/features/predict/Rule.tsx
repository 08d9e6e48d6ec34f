import { Disclosure } from "../../ui/Disclosure.tsx";
import { predict } from "../../words/predict.ts";
import styles from "./Predict.module.css";

/** What is computed and how, where it is from, and when not to believe it. */
export function Rule() {
  return (
    <Disclosure summary={predict.rule.title}>
      <div className={styles.rule}>
        {predict.rule.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Disclosure>
  );
}
