import { useState, type ReactNode } from "react";
import styles from "./Disclosure.module.css";

type Props = {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** The unusual, one click away: the platform's own details element. Its content is drawn when it is first opened. */
export function Disclosure({ summary, open = false, children }: Props) {
  const [wasOpened, setWasOpened] = useState(open);
  return (
    <details
      className={styles.disclosure}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {wasOpened || open ? <div className={styles.body}>{children}</div> : null}
    </details>
  );
}
