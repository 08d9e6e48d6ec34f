import type { Catalogue } from "../catalogue.ts";
import { withEntryAt } from "../edit.ts";
import { fieldAt, type Entered, type FieldPlace } from "../entry.ts";
import { checkedEntry } from "../parse-value.ts";
import type { LineField } from "./line.ts";

/** Values of a line, by field: those read for sure, and the user's answers. */
export type LineValues = { readonly [F in LineField]?: string | number };

/** The document with a workload's fields taken from a line; the others stay. Out of limits they are in error. */
export function withLine(
  entered: Entered,
  workload: number,
  values: LineValues,
  catalogue: Catalogue,
): Entered {
  let changed = entered;
  for (const [field, value] of Object.entries(values) as [LineField, string | number][]) {
    const place: FieldPlace =
      field === "year"
        ? { of: "experiment", property: field }
        : { of: "workload", workload, property: field };
    changed = withEntryAt(changed, place, checkedEntry(fieldAt(place), value, catalogue));
  }
  return changed;
}
