import { parse } from "@unified-latex/unified-latex-util-parse";
import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { latexText, latexUrl } from "./escape-latex.ts";
import { latexReport } from "./latex.ts";
import { neuripsChecklist } from "./neurips.ts";
import { oneLine } from "./one-line.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";

type Node = ReturnType<typeof parse>["content"][number];

/** What each macro of ours prints. */
const printed: Readonly<Record<string, string>> = {
  "%": "%",
  _: "_",
  $: "$",
  "&": "&",
  "#": "#",
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textless: "<",
  textgreater: ">",
  textbar: "|",
  textasciigrave: "`",
  ",": "\u202F",
};

/** Text as LaTeX prints it, so far as we write it; anything else throws. */
function print(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case "string":
          return node.content;
        case "whitespace":
          return " ";
        case "group": {
          const inner = print(node.content);
          return inner === "''" ? '"' : inner;
        }
        case "macro": {
          if (["ensuremath", "textsubscript", "textsuperscript"].includes(node.content)) {
            return print((node.args ?? []).flatMap(({ content }) => content));
          }
          const text = printed[node.content];
          if (text === undefined) throw new Error(`macro: ${node.content}`);
          return text;
        }
        default:
          throw new Error(`node: ${node.type}`);
      }
    })
    .join("");
}

/** Names of all macros and environments, in order. */
function commands(latex: string): string[] {
  const found: string[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.type === "macro") {
        found.push(node.content);
        for (const { content } of node.args ?? []) walk(content);
      } else if (node.type === "environment" || node.type === "mathenv") {
        found.push(`begin ${node.env}`);
        for (const { content } of node.args ?? []) walk(content);
        walk(node.content);
      } else if (node.type === "group" || node.type === "inlinemath") walk(node.content);
    }
  };
  walk(parse(latex).content);
  return found;
}

const own = (text: string) => print(parse(latexText(text)).content);

test("every character LaTeX takes for itself is printed as it is", () => {
  const text = "50% of_$x$ & #1 \\input{x} ~a^b \"q\" 'q' <b> | [a] *b* --- 日本 é";
  expect(own(text)).toBe(text);
});

test("dashes and quotes do not become other glyphs", () => {
  expect(latexText("a---b ''c'' ,,d")).toBe("a-{}-{}-b '{}'c'{}' ,{},d");
});

test("what an 8-bit engine has no glyph for is set in another way", () => {
  expect(latexText("8 × 2 kg CO₂e")).toBe(
    String.raw`8 \ensuremath{\times} 2 kg CO\textsubscript{2}e`,
  );
});

test("percent, hash and ampersand of an address are behind a backslash", () => {
  expect(latexUrl("https://a.example/#/?t=a%20b&n=8_1")).toBe(
    String.raw`https://a.example/\#/?t=a\%20b\&n=8\_1`,
  );
});

propertyTest.prop([fc.string({ unit: "grapheme" })])("any text is printed as it is", (given) => {
  const text = oneLine(given).replaceAll(/\s+/gu, " ");
  fc.pre(!/[₂³×÷−]/u.test(text));
  expect(own(text)).toBe(text);
});

test.each(Object.entries(exampleLinks))("%s is a paragraph and a table", (_, link) => {
  const found = commands(latexReport(reportOfLink(link)));
  expect(new Set(found.filter((name) => name.startsWith("begin")))).toEqual(
    new Set([link.includes("hw.2") ? "begin table*" : "begin table", "begin tabular"]),
  );
  expect(found).toContain("cite");
  expect(found).toContain("url");
});

const benign = { hardware: "custom", deviceW: 100, hours: 1, site: "grid/FR" } as const;

propertyTest.prop([fc.string({ unit: "binary", minLength: 1 })])(
  "no title and no name adds a command or a cell",
  (text) => {
    const [plain, given] = ["x", `x${text}`].map((name) =>
      reportOfExperiment(
        { title: name, workloads: [{ ...benign, ownHardwareName: name }] },
        { permalink: undefined },
      ),
    );
    const commandsOf = (report: typeof plain) =>
      commands(report === undefined ? "" : latexReport(report)).filter(
        (name) => !(name in printed) && !/^(?:ensuremath|times|div|text.*script)$/u.test(name),
      );
    expect(commandsOf(given)).toEqual(commandsOf(plain));
  },
);

test("a hostile title is text in the checklist's answer too", () => {
  const report = reportOfExperiment({ title: hostile, workloads: [benign] });
  const found = commands(neuripsChecklist(report));
  expect(found).toContain("answerYes");
  expect(found).not.toContain("input");
  expect(found).not.toContain("cite");
});
