import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { importTaking as words } from "../../../words/import-taking.ts";
import { useImports, type Destination } from "../imports.ts";

type Props = { readonly to: Destination; readonly lines: readonly PreviewLine[] };

/** Said where a second press would count lines twice. */
export function AddedBefore({ to, lines }: Props) {
  const added = useImports((imports) => imports.added[to]);
  const again = lines.filter(({ key }) => added.has(key)).length;
  return again === 0 ? null : <p>{words.addedBefore(again)}</p>;
}
