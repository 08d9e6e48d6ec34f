import type { TableCell } from "../../../dataset/release-files.ts";
import type { PackageRow } from "./resolved-tables.ts";

/** A number without an exponent, as the tables of `data/` have it. */
function plainNumber(value: number): string {
  const text = String(value);
  const [, digits = "", power] = /^(-?[\d.]+)e-(\d+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const sign = digits.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(Number(power) - 1)}${whole}${fraction}`;
}

function textOf(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return plainNumber(cell);
  return typeof cell === "string" ? cell : cell.join("|");
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with LF, in the manner of `data/`: empty for null, yes and no, lists joined by `|`. */
export function csvOf(columns: readonly string[], rows: readonly PackageRow[]): string {
  const lines = rows.map((row) => columns.map((name) => quoted(textOf(row[name] ?? null))));
  return [columns, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}
