import { dropSources, type Dropped } from "../view-parts/dropped.ts";

/** Text that may be a log or a link of another tool; a word dropped by mistake is neither. */
const maybeImported = /\n|\/\//;

function textOf(data: DataTransfer): string {
  return data.getData("text/uri-list") || data.getData("text/plain");
}

function sourcesIn(data: DataTransfer | null, pasted: string): readonly Dropped[] {
  if (data === null) return [];
  const files = Array.from(data.files, (file) => ({ name: file.name, body: file }));
  if (files.length > 0) return files;
  const text = textOf(data);
  return maybeImported.test(text) ? [{ name: pasted, body: text }] : [];
}

/** A field takes what is dropped on it or pasted into it itself, unless that is a file. */
function isForField({ target }: Event, data: DataTransfer | null): boolean {
  const field = target instanceof Element && target.closest("input, textarea, [contenteditable]");
  return Boolean(field) && data?.files.length === 0;
}

/**
 * Takes files and texts that are dropped anywhere on the page, or pasted outside its fields, to be read as logs.
 * Without it a browser would leave the page for a file that misses its place. Returns how to stop.
 */
export function connectDrop(pasted: () => string, show: () => void): () => void {
  const take = (event: Event, data: DataTransfer | null): void => {
    if (isForField(event, data)) return;
    const sources = sourcesIn(data, pasted());
    if (sources.length === 0) return;
    event.preventDefault();
    dropSources(sources);
    show();
  };
  const allow = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    else if (!isForField(event, event.dataTransfer)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    take(event, event.dataTransfer);
    // A file that could not be taken must not be opened in this page's place either.
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    take(event, event.clipboardData);
  };
  window.addEventListener("dragover", allow);
  window.addEventListener("drop", drop);
  window.addEventListener("paste", paste);
  return () => {
    window.removeEventListener("dragover", allow);
    window.removeEventListener("drop", drop);
    window.removeEventListener("paste", paste);
  };
}
