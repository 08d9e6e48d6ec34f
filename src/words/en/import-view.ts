import { plain } from "../figures.ts";
import { figure, many } from "./phrases.ts";

const byteUnits = [
  [1e9, "GB"],
  [1e6, "MB"],
  [1e3, "kB"],
] as const;

function bytes(count: number): string {
  const unit = byteUnits.find(([size]) => count >= size);
  return unit === undefined
    ? many(count, "byte", "bytes")
    : `${plain(count / unit[0], "en", 2)} ${unit[1]}`;
}

/** Getting files in, and what became of each. */
export const importView = {
  title: "Import logs, tables and links",
  intro:
    "Drop files anywhere on this page, choose them, or paste text. What each line means is shown before anything is taken. Nothing leaves this browser.",
  readable:
    "CodeCarbon, carbontracker, Green Algorithms (link or CSV), nvidia-smi, SLURM sacct, Weights & Biases and MLflow metrics, Hugging Face model cards, BoAmps, Zeus, Eco2AI, experiment-impact-tracker, tables of your own, and what this page wrote. Plain text or gzip.",
  drop: "Drop files here",
  choose: "Choose files",
  paste: "Paste a log, CSV or link",
  pasteHint: "Or press Ctrl+V anywhere outside a field.",
  readPasted: "Read the text",
  pasteEmpty: "There is no text here yet. Paste one first.",
  pasted: "Pasted text",

  sources: "What was read",
  removeAll: "Remove all",
  remove: "Remove",
  removeOne: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  allRemoved: "Everything was removed. What was taken before is kept.",

  waiting: "Waiting for the ones before it.",
  reading: (name: string) => `Reading ${name}`,
  progress: (done: number, total: number, rows: number) =>
    `${bytes(done)} of ${bytes(total)}${rows === 0 ? "" : `, ${many(rows, "row", "rows")}`}`,
  cancel: "Cancel",
  cancelOne: (name: string) => `Cancel reading ${name}`,
  cancelled: "Reading was stopped. Nothing of it was taken.",
  readAgain: "Read it again",
  readAgainOne: (name: string) => `Read ${name} again`,
  failed:
    "This could not be read: the file may have been moved or changed, or this browser has no memory left. What was here is kept. Choose the file again.",

  /** While the names in the files are looked up in the tables. */
  matching: "Looking up names in the tables.",
  /** “Read 3 of 4. 12 lines to look at.” */
  status: (read: number, all: number, lines: number) =>
    all === 0
      ? ""
      : `Read ${figure(read)} of ${figure(all)}.${lines === 0 ? "" : ` ${many(lines, "line", "lines")} to look at.`}`,
  understood: (rows: number, lines: number, runs: number) => {
    const from = rows === 0 ? "" : ` in ${many(rows, "row", "rows")}, column names among them`;
    return runs > lines
      ? `${many(runs, "run", "runs")} understood${from}. There are very many, so runs that are alike stand in one line: ${many(lines, "line", "lines")}.`
      : `${many(lines, "run", "runs")} understood${from}.`;
  },
  noneSkipped: "No row was left out.",
  ignored: (columns: readonly string[]) => {
    const shown = columns.slice(0, 12).map((name) => `“${name.slice(0, 60)}”`);
    const rest = columns.length - shown.length;
    const names = rest > 0 ? `${shown.join(", ")} and ${figure(rest)} more` : shown.join(", ");
    return columns.length === 1
      ? `A column with something in it that is not used: ${names}.`
      : `Columns with something in them that are not used: ${names}.`;
  },
  toKnow: (count: number) => (count === 1 ? "1 thing to know" : `${figure(count)} things to know`),

  ownLink:
    "This is an experiment of this page. It is opened as its link is, with the release it names.",
  ownLinkKept: "What is in the calculator now is kept, one click away.",
  openLink: "Open this experiment",
  ownLedger: "This is a ledger of this page.",
  ledgerHolds: (added: number, same: number, other: number) =>
    [
      `It holds ${many(added, "entry", "entries")} that your ledger has not`,
      same === 0 ? undefined : `${figure(same)} that it has already`,
      other === 0
        ? undefined
        : `${figure(other)} that it has otherwise or under another id: open the file in the ledger to choose`,
    ]
      .filter(Boolean)
      .join(", ") + ".",
  ledgerTake: (added: number) => `Add ${many(added, "entry", "entries")} to the ledger`,
  ledgerDamaged: "This looks like a ledger of this page, but it is damaged or of a newer version.",
  ledgerDamagedEntries: (count: number) =>
    `${many(count, "entry is", "entries are")} damaged; the ledger says what is wrong with them.`,
  toLedger: "Go to the ledger",

  interval: "Seconds between two samples",
  intervalHint: "As the log was made: the number after “-l” or “--loop”, or “-d” of dmon.",
  intervalWrong: "Write seconds as a number above 0 and up to 86,400, such as 1 or 0.5.",
  intervalRead: "Read with this",
} as const;
