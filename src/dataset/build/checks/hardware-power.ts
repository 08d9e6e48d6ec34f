import type { Problem } from "../problem.ts";
import { fileOf, type Tables } from "../tables.ts";

/** A rated figure is the rating itself; the basis says when the calculation starts from something else. */
export function hardwarePower({ hardware }: Tables): readonly Problem[] {
  return hardware.flatMap(({ line, cells }): Problem[] => {
    if (cells.power_basis !== "rated" || cells.power_w === cells.rated_w) return [];
    const found = String(cells.power_w);
    const expected = `rated_w, ${cells.rated_w}, since power_basis is rated`;
    return [{ file: fileOf("hardware"), line, column: "power_w", found, expected }];
  });
}

/** Manufacture is known only with a source. */
export function embodiedSources({ hardware }: Tables): readonly Problem[] {
  return hardware.flatMap(({ line, cells }): Problem[] => {
    const given = cells.embodied_kg !== undefined;
    if (given === cells.embodied_source_ids.length > 0) return [];
    const found = cells.embodied_source_ids.join("|");
    const expected = given ? "a source of embodied_kg" : "none without embodied_kg";
    return [{ file: fileOf("hardware"), line, column: "embodied_source_ids", found, expected }];
  });
}
