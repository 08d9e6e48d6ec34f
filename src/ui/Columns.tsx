import type { ReactNode } from "react";
import styles from "./Columns.module.css";

/** Two columns where there is room for them, otherwise one below the other. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}
