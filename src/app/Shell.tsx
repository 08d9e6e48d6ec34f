import type { MouseEvent, ReactNode } from "react";
import { Columns } from "../ui/Columns.tsx";
import { shell } from "../words/shell.ts";
import styles from "./Shell.module.css";

/** Goes to the result without following the link, whose fragment would take the place of the experiment's. */
function toResult(event: MouseEvent): void {
  const panel = document.getElementById("result");
  if (panel === null) return;
  event.preventDefault();
  panel.scrollIntoView();
  panel.focus({ preventScroll: true });
}

type Props = {
  /** The view that is shown; in the HTML built ahead the calculator, where most arrive. */
  readonly view?: string;
  /** Without the app to stop it, the skip link would put its own fragment in the experiment's place. */
  readonly isLive?: boolean;
  /** At the end of the page. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/**
 * The frame around every view. It is also what the HTML built ahead holds, so that nothing moves when the app
 * starts: no figure and no form value may be drawn here.
 */
export function Shell({ view = "", isLive = false, foot, children }: Props) {
  return (
    <div className={styles.page}>
      {isLive ? (
        <a className={styles.skip} href="#result" onClick={toResult}>
          {shell.skip}
        </a>
      ) : null}
      <header className={styles.header}>
        <h1 className={styles.name}>{shell.name}</h1>
        <p className={styles.tagline}>{shell.tagline}</p>
        <nav className={styles.nav} aria-label={shell.navigation}>
          {Object.entries(shell.views).map(([id, name]) => (
            <a key={id} href={`#/${id}`} aria-current={id === view ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        {view === "" ? <p className={styles.intro}>{shell.intro}</p> : null}
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{shell.footer}</p>
        {foot === undefined ? null : <p>{foot}</p>}
      </footer>
    </div>
  );
}

/** What stands in the place of form and result until the tables are there: the frame, at its final size. */
export function EmptyView() {
  return (
    <Columns>
      <div className={styles.form} aria-hidden="true" />
      <section id="result" tabIndex={-1} className={styles.result} aria-label={shell.resultTitle}>
        <h2 className={styles.resultTitle}>{shell.resultTitle}</h2>
      </section>
      <noscript>
        <p>{shell.noscript}</p>
      </noscript>
    </Columns>
  );
}
