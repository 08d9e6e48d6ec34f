import type { ReactNode } from "react";
import styles from "./Announced.module.css";

/** Said politely by screen readers, and not to be seen. */
export function Announced({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={styles.announced}>
      {children}
    </p>
  );
}
