import { useEffect, useRef, type ReactNode } from "react";
import styles from "./ViewFrame.module.css";

type Props = { readonly title: string; readonly children: ReactNode };

/** A view beside the calculator. Whoever came by the navigation is taken on to what they asked for. */
export function ViewFrame({ title, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const at = document.activeElement;
    if (at?.closest("nav") !== null && at !== null) frame.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      className={styles.frame}
      id="result"
      tabIndex={-1}
      ref={frame}
      aria-labelledby="view-title"
    >
      <h2 id="view-title" className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
