import type { ReactNode } from "react";
import styles from "./ScrollRegion.module.css";

type Props = { readonly label: string; readonly children: ReactNode };

/** What is wider than a narrow screen scrolls by itself, so that the page never scrolls sideways. */
export function ScrollRegion({ label, children }: Props) {
  return (
    <div className={styles.region} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
