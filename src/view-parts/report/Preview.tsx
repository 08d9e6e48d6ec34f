import { useMemo, useState } from "react";
import type { Format } from "../../reports/formats.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { reportView } from "../../words/report-view.ts";
import { paintPng } from "./paint.ts";
import { Picture } from "./Picture.tsx";
import styles from "./Pieces.module.css";

/** Characters of a text that are drawn. A file of thousands of experiments would take the page with it. */
const mostDrawn = 100_000;

type Props<R> = {
  readonly report: R;
  readonly format: Format<R>;
  /** What the format is called. */
  readonly label: string;
  readonly heading?: "h3" | "h4";
};

/** One format as it will be written, with one click to copy and one to keep it. */
export function Preview<R>({ report, format, label, heading: Heading = "h3" }: Props<R>) {
  const { fileName, mediaType } = format;
  const text = useMemo(() => format.write(report), [format, report]);
  const drawing = useMemo(() => format.draw?.(report), [format, report]);
  const [said, setSaid] = useState("");

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(reportView.copied(label));
    } catch {
      setSaid(reportView.copyFailed);
    }
  };
  const downloadPng = async () => {
    if (drawing === undefined) return;
    try {
      saveFile(fileName.replace(/svg$/, "png"), await paintPng(drawing), "image/png");
    } catch {
      setSaid(reportView.pngFailed);
    }
  };

  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <Heading id="preview-title">{reportView.preview(label)}</Heading>
      <div className={styles.actions}>
        <Button look="strong" onClick={() => void copy()}>
          {reportView.copy}
        </Button>
        <Button
          onClick={() => {
            saveFile(fileName, text, mediaType);
          }}
        >
          {reportView.download}
        </Button>
        {drawing === undefined ? null : (
          <Button onClick={() => void downloadPng()}>{reportView.downloadPng}</Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {drawing === undefined ? null : <Picture drawing={drawing} />}
      {text.length > mostDrawn ? (
        <p className={styles.said}>{reportView.cut(text.length - mostDrawn)}</p>
      ) : null}
      <pre
        className={styles.text}
        tabIndex={0}
        role="region"
        aria-label={reportView.previewText(label)}
      >
        {text.slice(0, mostDrawn)}
      </pre>
    </section>
  );
}
