import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Importing file, and what it imports: the layers of the design as examples. */
const forbidden = [
  ["src/calculation/a.ts", "../dataset/types.ts"],
  ["src/calculation/part/a.ts", "../../experiment/estimate.ts"],
  ["src/calculation/a.ts", "react"],
  ["src/calculation/a.ts", "node:fs"],
  ["src/dataset/a.ts", "../experiment/experiment.ts"],
  ["src/dataset/a.ts", "./build/tables.ts"],
  ["src/dataset/part/a.ts", "../build/tables.ts"],
  ["src/dataset/build/a.ts", "../../experiment/experiment.ts"],
  ["src/experiment/a.ts", "../importers/codecarbon.ts"],
  ["src/experiment/a.ts", "../dataset/build/tables.ts"],
  ["src/importers/a.ts", "../reports/latex.ts"],
  ["src/importers/a.ts", "../ledger/entry.ts"],
  ["src/ledger/a.ts", "../reports/latex.ts"],
  ["src/reports/a.ts", "../words/en/result.ts"],
  ["src/ui/a.tsx", "../calculation/load.ts"],
  ["src/ui/a.tsx", "../words/en/result.ts"],
  ["src/words/en/a.ts", "../../calculation/load.ts"],
  ["src/words/en/a.ts", "../../features/compare/Table.tsx"],
  ["src/words/en/a.ts", "../../view-parts/SourceList.tsx"],
  ["src/ui/a.tsx", "../view-parts/SourceList.tsx"],
  ["src/view-parts/a.tsx", "../features/compare/Table.tsx"],
  ["src/view-parts/a.tsx", "../app/Shell.tsx"],
  ["src/features/offset/a.tsx", "../compare/Table.tsx"],
  ["src/features/offset/a.tsx", "../../features/compare/Table.tsx"],
  ["src/features/offset/part/a.tsx", "../../compare/Table.tsx"],
  ["src/features/offset/a.tsx", "../../app/Shell.tsx"],
  ["src/features/offset/a.tsx", "../../dataset/build/tables.ts"],
  ["src/app/a.tsx", "../dataset/build/tables.ts"],
];

const allowed = [
  ["src/calculation/a.ts", "./load.ts"],
  ["src/dataset/a.ts", "../calculation/fact.ts"],
  ["src/dataset/build/a.ts", "../types.ts"],
  ["src/dataset/build/checks/a.ts", "../tables.ts"],
  ["src/experiment/a.ts", "../dataset/types.ts"],
  ["src/importers/a.ts", "../experiment/experiment.ts"],
  ["src/ledger/a.ts", "../importers/own-link.ts"],
  ["src/reports/a.ts", "../experiment/estimate.ts"],
  ["src/reports/a.ts", "../ledger/entry.ts"],
  ["src/ui/a.tsx", "./Field.tsx"],
  ["src/ui/part/a.tsx", "../Field.tsx"],
  ["src/words/en/a.ts", "../figures.ts"],
  ["src/view-parts/a.tsx", "../words/en/result.ts"],
  ["src/features/offset/a.tsx", "../../ui/Field.tsx"],
  ["src/features/offset/a.tsx", "../../view-parts/SourceList.tsx"],
  ["src/features/offset/a.tsx", "./part/Price.tsx"],
  ["src/features/offset/part/a.tsx", "../Offset.tsx"],
  ["src/features/offset/part/a.tsx", "../../../words/en/result.ts"],
  ["src/app/a.tsx", "../features/compare/Table.tsx"],
  ["src/experiment/a.test.ts", "../dataset/build/tables.ts"],
];

const root = mkdtempSync(join(tmpdir(), "wattprint-layers-"));
/** @type {string[]} */
let refused = [];

/** Each example in a file of its own, all linted in one run. @param {string} kind @param {number} index */
const fileOf = (kind, index) =>
  ((kind === "forbidden" ? forbidden : allowed)[index]?.[0] ?? "").replace(
    "/a.",
    `/${kind}-${index}.`,
  );

beforeAll(() => {
  copyFileSync(".oxlintrc.json", join(root, ".oxlintrc.json"));
  forbidden.forEach(([, target], index) =>
    write(fileOf("forbidden", index), `import { it } from "${target}";`),
  );
  allowed.forEach(([, target], index) =>
    write(fileOf("allowed", index), `import { it } from "${target}";`),
  );
  write("src/words/en/types.ts", `import type { it } from "../../calculation/load.ts";`);
  refused = filesRefused();
});

afterAll(() => rmSync(root, { recursive: true }));

test.each(forbidden.map(([file, target], index) => ({ file, target, index })))(
  "$file may not import $target",
  ({ index }) => expect(refused).toContain(fileOf("forbidden", index)),
);

test.each(allowed.map(([file, target], index) => ({ file, target, index })))(
  "$file may import $target",
  ({ index }) => expect(refused).not.toContain(fileOf("allowed", index)),
);

test("words may import a type of a layer above", () =>
  expect(refused).not.toContain("src/words/en/types.ts"));

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
}

function filesRefused() {
  const oxlint = resolve("node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format=json"], {
    cwd: root,
    encoding: "utf8",
  });
  /** @type {{ diagnostics: { code: string, filename: string }[] }} */
  const { diagnostics } = JSON.parse(stdout);
  return diagnostics
    .filter(({ code }) => code.includes("no-restricted-imports"))
    .map(({ filename }) => filename);
}
