import type { ReactNode } from "react";
import styles from "./Notice.module.css";

type Props = {
  readonly title: string;
  readonly tone?: "care" | "quiet";
  readonly testId?: string;
  readonly children: ReactNode;
};

/** A message about the whole page, above what it is about. */
export function Notice({ title, tone = "quiet", testId, children }: Props) {
  return (
    <section className={styles[tone]} aria-label={title} data-testid={testId}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
