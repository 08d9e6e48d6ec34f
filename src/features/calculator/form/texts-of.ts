import { isFaulty, type Entries } from "../../../experiment/entry.ts";
import { shownText } from "../../../experiment/parse-value.ts";
import { numberShown } from "../../../view-parts/typed-number.ts";

/**
 * What the controls show. All properties are named, absent ones as empty text: React Hook Form leaves alone what a
 * reset does not name.
 */
export function textsOf(entries: object, properties: readonly string[]): Record<string, string> {
  const given = entries as Entries;
  return Object.fromEntries(
    properties.map((property) => {
      const entry = given[property];
      const isNumber = entry !== undefined && !isFaulty(entry) && typeof entry.value === "number";
      const shown = shownText(entry);
      return [property, isNumber ? numberShown(shown) : shown];
    }),
  );
}
