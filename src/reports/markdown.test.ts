import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { linkTarget, markdownText } from "./escape-markdown.ts";
import { markdownReport } from "./markdown.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";

test("HTML, links, emphasis, code and table bars are text", () => {
  expect(markdownText("<b>a</b> [a](b) *b* _c_ `d` a|b $x$ ~~e~~ & {f}")).toBe(
    String.raw`&lt;b&gt;a&lt;/b&gt; \[a\](b) \*b\* \_c\_ ${"\\`"}d${"\\`"} a\|b \$x\$ \~\~e\~\~ &amp; \{f\}`,
  );
});

test("what begins a block at the start of a line is text", () => {
  const starts = ["---", "+ a", "# a", "1. a", "2) a", "==="];
  expect(starts.map(markdownText)).toEqual([
    "\\---",
    "\\+ a",
    "\\# a",
    "1\\. a",
    "2\\) a",
    "\\===",
  ]);
  expect(markdownText("1.15 (as given)")).toBe("1.15 (as given)");
});

test("addresses in a text are not linked", () => {
  expect(markdownText("see https://evil.example or www.evil.example or a@b.example")).toBe(
    String.raw`see https\://evil.example or www\.evil.example or a\@b.example`,
  );
});

test("brackets do not end the target of a link", () => {
  expect(linkTarget("https://a.example/b_(c) d")).toBe("https://a.example/b_%28c%29%20d");
});

test("one workload is a list, several are a table with a row each", () => {
  const one = markdownReport(reportOfLink(exampleLinks["two weeks of one p4d.24xlarge"]));
  expect(one).toContain("- **Hardware**: 8 × NVIDIA A100 SXM4 40GB\n");
  const several = markdownReport(reportOfLink(exampleLinks["three workloads at full"]));
  expect(several).toMatch(/^\| Final run \| 8 × NVIDIA H100 SXM5 80GB \|/mu);
});

/** Cells of every table row; a bar behind a backslash is text. */
function cellCounts(markdown: string): number[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.replaceAll(/\\[\s\S]/gu, "").split("|").length);
}

const named = (text: string) =>
  reportOfExperiment(
    {
      title: text,
      workloads: [
        { hardware: "custom", ownHardwareName: text, deviceW: 1, hours: 1, site: "grid/FR" },
        { hardware: "nvidia-l4", hours: 1, site: "grid/FR", name: text },
      ],
    },
    { permalink: undefined },
  );

propertyTest.prop([fc.oneof(fc.string({ unit: "binary" }), fc.constant(hostile))])(
  "no text adds a line, a cell or a tag",
  (text) => {
    const [plain, given] = [markdownReport(named("x")), markdownReport(named(`x${text}`))];
    expect(given.split("\n")).toHaveLength(plain.split("\n").length);
    expect(cellCounts(given)).toEqual(cellCounts(plain));
    expect(given).not.toMatch(/<(?!https:)/u);
  },
);
