import { nameKey } from "../../slug.ts";
import type { Problem } from "../problem.ts";
import { fileOf, type Tables } from "../tables.ts";

type Claim = {
  readonly line: number;
  readonly owner: string;
  readonly column: string;
  readonly name: string;
};

/** Two rows may not answer to one spelling; a row may repeat its own. */
function claimedTwice(file: string, claims: readonly Claim[]): readonly Problem[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ line, owner, column, name }): Problem[] => {
    const key = nameKey(name);
    const other = owners.get(key);
    owners.set(key, other ?? owner);
    if (other === undefined || other === owner) return [];
    return [{ file, line, column, found: name, expected: `a name that ${other} has not taken` }];
  });
}

export function hardwareAliases({ hardware }: Tables): readonly Problem[] {
  const claims = hardware.flatMap(({ line, cells: { id, name, aliases } }): Claim[] => [
    { line, owner: id, column: "id", name: id },
    { line, owner: id, column: "name", name },
    ...aliases.map((alias): Claim => ({ line, owner: id, column: "aliases", name: alias })),
  ]);
  return claimedTwice(fileOf("hardware"), claims);
}

export function providerAliases({ providers }: Tables): readonly Problem[] {
  const claims = providers.flatMap(({ line, cells: { id, name, aliases } }): Claim[] => [
    { line, owner: id, column: "id", name: id },
    { line, owner: id, column: "name", name },
    ...aliases.map((alias): Claim => ({ line, owner: id, column: "aliases", name: alias })),
  ]);
  return claimedTwice(fileOf("providers"), claims);
}

/** Within a provider. Names may repeat ("France" twice): then only the code tells the regions apart. */
export function regionAliases({ regions }: Tables): readonly Problem[] {
  const claims = regions.flatMap(({ line, cells }): Claim[] => {
    const owner = `${cells.provider}/${cells.code}`;
    const names = [
      { column: "code", name: cells.code },
      ...cells.aliases.map((alias) => ({ column: "aliases", name: alias })),
    ];
    return names.map(({ column, name }) => ({
      line,
      owner,
      column,
      name: `${cells.provider}/${name}`,
    }));
  });
  return claimedTwice(fileOf("regions"), claims);
}
