import type { ReactNode } from "react";
import styles from "./Disclosure.module.css";

type Props = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** The unusual, one click away: the platform's own details element. */
export function Disclosure({ summary, open, children }: Props) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
