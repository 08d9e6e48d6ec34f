import type { ReactNode, Ref } from "react";
import styles from "./Said.module.css";

type Props = {
  /** For what takes the focus to the line, where the button that had it is gone with what it did. */
  readonly ref?: Ref<HTMLParagraphElement>;
  readonly children: ReactNode;
};

/** What was just done, in a line that is also read out. It is there before it speaks, without room of its own. */
export function Said({ ref, children }: Props) {
  return (
    <p role="status" ref={ref} tabIndex={-1} className={styles.said}>
      {children}
    </p>
  );
}
