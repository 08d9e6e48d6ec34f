import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { importLines as words } from "../../../words/import-lines.ts";

/** What a line is called: as its file has it, else by its source, and its place there where that has several. */
export function lineName(
  { workload, run: { origin } }: PreviewLine,
  source: { readonly name: string; readonly lines: number },
): string {
  if (workload.name !== undefined) return workload.name;
  return source.lines === 1 ? source.name : words.unnamed(origin.at, origin.where);
}
