import { useMemo, useState } from "react";
import type { Format } from "../../reports/formats.ts";
import type { Report } from "../../reports/report-input.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { reportView as words } from "../../words/en/report-view.ts";
import { reportWords } from "../../words/en/reports.ts";
import { paintPng } from "./paint.ts";
import { Picture } from "./Picture.tsx";
import styles from "./Report.module.css";

type Props = { readonly report: Report; readonly format: Format };

/** One format as it will be written, with one click to copy and one to keep it. */
export function Preview({ report, format }: Props) {
  const { id, fileName, mediaType } = format;
  const { label } = reportWords.formats[id];
  const text = useMemo(() => format.write(report), [format, report]);
  const drawing = useMemo(() => format.draw?.(report), [format, report]);
  const [said, setSaid] = useState("");

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied(label));
    } catch {
      setSaid(words.copyFailed);
    }
  };
  const downloadPng = async () => {
    if (drawing === undefined) return;
    try {
      saveFile(fileName.replace(/svg$/, "png"), await paintPng(drawing), "image/png");
    } catch {
      setSaid(words.pngFailed);
    }
  };

  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h3 id="preview-title">{words.preview(label)}</h3>
      <div className={styles.actions}>
        <Button look="strong" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button
          onClick={() => {
            saveFile(fileName, text, mediaType);
          }}
        >
          {words.download}
        </Button>
        {drawing === undefined ? null : (
          <Button onClick={() => void downloadPng()}>{words.downloadPng}</Button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {drawing === undefined ? null : <Picture drawing={drawing} />}
      <pre className={styles.text} tabIndex={0} role="region" aria-label={words.previewText(label)}>
        {text}
      </pre>
    </section>
  );
}
