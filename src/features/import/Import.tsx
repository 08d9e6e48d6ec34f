import { useEffect } from "react";
import type { SessionStore } from "../../experiment/store.ts";
import { dropped } from "../../view-parts/dropped.ts";
import { ViewFrame } from "../../view-parts/ViewFrame.tsx";
import { importView as words } from "../../words/import-view.ts";
import { AddSources } from "./AddSources.tsx";
import { Sources } from "./cards/Sources.tsx";
import styles from "./Import.module.css";
import { Lines } from "./lines/Lines.tsx";
import { Questions } from "./questions/Questions.tsx";
import { addFiles } from "./reading-queue.ts";
import { Taking } from "./take/Taking.tsx";
import { usePreview } from "./use-preview.ts";

/** Takes over what was dropped on any view, before this one was there or since. */
function readDropped(): void {
  const { files } = dropped.getState();
  if (files.length === 0) return;
  dropped.setState({ files: [] });
  addFiles(files);
}

/** Logs, tables and links of other tools: read, looked at, and then taken. */
export function Import({ store }: { readonly store: SessionStore }) {
  useEffect(() => {
    readDropped();
    return dropped.subscribe(readDropped);
  }, []);
  const previewed = usePreview(store);
  const hasLines = previewed.preview.lines.length > 0;
  return (
    <ViewFrame title={words.title}>
      <AddSources />
      <Sources store={store} previewed={previewed} />
      {hasLines || previewed.isSettled ? null : <p className={styles.quiet}>{words.matching}</p>}
      {hasLines ? (
        <>
          <Questions previewed={previewed} />
          <Lines store={store} previewed={previewed} />
          <Taking store={store} previewed={previewed} />
        </>
      ) : null}
    </ViewFrame>
  );
}
