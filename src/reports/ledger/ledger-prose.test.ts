import { expect, test } from "vitest";
import { ledgerFormats } from "./formats.ts";
import { ledgerReport } from "./ledger-report.fixture.ts";

const extensions: Readonly<Record<string, string>> = { latex: "tex" };

// As .txt, so that the formatter of this repository does not lay them out anew.
test.each(ledgerFormats.filter(({ draw }) => draw === undefined))(
  "three experiments read well as $id",
  async ({ id, write }) => {
    const name = `${id}.${extensions[id] ?? "out"}.txt`;
    await expect(write(ledgerReport())).toMatchFileSnapshot(
      `../snapshots/three experiments of a ledger/${name}`,
    );
  },
);
