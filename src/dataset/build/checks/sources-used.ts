import { intensitySources } from "../intensities.ts";
import type { Problem } from "../problem.ts";
import { anyRows, fileOf, specOf, tableNames, type Tables } from "../tables.ts";

const file = fileOf("sources");

function usedSources(tables: Tables): ReadonlySet<string> {
  const used = tableNames.flatMap((name) =>
    Object.entries(specOf(name).references ?? {})
      .filter(([, target]) => target === "sources")
      .flatMap(([column]) =>
        anyRows(tables, name).flatMap(({ cells }) => cells[column] as readonly string[]),
      ),
  );
  return new Set([...used, ...intensitySources]);
}

export function unusedSources(tables: Tables): readonly Problem[] {
  const used = usedSources(tables);
  return tables.sources
    .filter(({ cells }) => !used.has(cells.id))
    .map(({ line, cells: { id } }) => {
      return { file, line, column: "id", found: id, expected: "a source that some row names" };
    });
}

export function oneSourcePerUrl({ sources }: Tables): readonly Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ line, cells: { id, url } }): Problem[] => {
    const other = first.get(url);
    first.set(url, other ?? id);
    if (other === undefined) return [];
    return [{ file, line, column: "url", found: url, expected: `an address ${other} has not` }];
  });
}

/** The yearly grid values come from a package, not from data/: their sources must be there all the same. */
export function intensitySourcesListed({ sources }: Tables): readonly Problem[] {
  const ids = new Set(sources.map(({ cells }) => cells.id));
  return intensitySources
    .filter((id) => !ids.has(id))
    .map((found) => ({ file, line: 0, column: "id", found, expected: "a row for this source" }));
}
