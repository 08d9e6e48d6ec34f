import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseLatex } from "@unified-latex/unified-latex-util-parse";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { fc } from "@fast-check/vitest";
import Papa from "papaparse";
import { describe, expect } from "vitest";
import { parseAllDocuments } from "yaml";
import { fuzz, inheritedNames } from "../fuzz.fixture.ts";
import { ownLink } from "../importers/own-link.ts";
import { formats, type FormatId } from "./formats.ts";
import { ledgerFormats } from "./ledger/formats.ts";
import { entryOf, ledgerReport } from "./ledger/ledger-report.fixture.ts";
import { reportOfExperiment } from "./report.fixture.ts";

/** What each target would take for itself, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
      fc.constantFrom(
        ..."\\ { } % $ & # _ ^ ~ | ` ' \" < > [ ] * ( ) ! = + - @ : ; , / \t \n \r \0 \u2028 \u202E".split(
          " ",
        ),
        ..."\\input{x}~\\end{table}~\\\\~%\n~$$x~@misc{a,~}}~\\url{~\\begin{verbatim}".split("~"),
        ..."</svg>~<script>~<!--~-->~]]>~&#x0;~&lt;~<![CDATA[~onload=x~javascript:x".split("~"),
        ..."---\n~- a\n~: x~!!js/function~*a~&a~| |~\n\n# x~[a](b)~![](b)~<b>~https://evil.example~www.evil.example".split(
          "~",
        ),
        ...'=cmd|\' /C calc\'!A0~+1~-1~@SUM(A1)~\t=1~"~","~\r\n=1'.split("~"),
        ...inheritedNames,
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

function written(text: string): readonly (readonly [FormatId, string])[] {
  const experiment = {
    title: text,
    workloads: [
      {
        hardware: "custom",
        ownHardwareName: text,
        deviceW: 100,
        hours: 1,
        site: "grid/FR",
        name: text,
      },
      { hardware: "nvidia-l4", hours: 1, site: "grid/FR", name: text },
    ],
  };
  const report = reportOfExperiment(experiment, { permalink: undefined });
  const fragment = "#/?hw=custom&w=100&h=1&at=grid/FR";
  const details = { name: text, person: text, note: text };
  const entries = [
    entryOf(fragment, { id: text, ...details }),
    entryOf("#/?h=1", { id: "x", name: text }),
  ];
  const ledger = ledgerReport(entries, { title: text });
  return [
    ...formats.map(({ id, write }) => [id, write(report)] as const),
    ...ledgerFormats.map(({ id, write }) => [id, write(ledger)] as const),
  ];
}

/** All macros and environments of LaTeX but those that print a character. */
function commandsOf(latex: string): readonly string[] {
  const names: string[] = [];
  JSON.stringify(parseLatex(latex), (_key, value: unknown) => {
    const { type, content, env } = (value ?? {}) as {
      type?: string;
      content?: unknown;
      env?: unknown;
    };
    if (type === "macro" && typeof content === "string") names.push(content);
    if (type === "environment" || type === "mathenv") names.push(`begin ${String(env)}`);
    if (type === "comment" || type === "verbatim" || type === "inlinemath") names.push(type);
    return value;
  });
  return names.filter(
    (name) => !/^(?:text\w+|ensuremath|times|div|allowbreak|[%_$&#,~^])$/.test(name),
  );
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv.trimEnd());
  expect(errors).toEqual([]);
  return data;
}

const shapes: Readonly<Record<FormatId, (text: string) => unknown>> = {
  sentence: (text) => text.split("\n").length,
  latex: commandsOf,
  bibtex: (text) => {
    const { entries, errors } = parseBibtex(text);
    expect(errors).toEqual([]);
    return entries.map(({ key }) => key);
  },
  markdown: markdownShape,
  "model-card-yaml": (text) => {
    const documents = parseAllDocuments(text.replace(/---\n$/u, ""));
    expect(documents.flatMap((document) => ("errors" in document ? document.errors : []))).toEqual(
      [],
    );
    return documents.map((document) => Object.keys(document.toJS() as object));
  },
  "model-card-section": markdownShape,
  neurips: commandsOf,
  acl: (text) => text.split("\n").length,
  trec: (text) => text.split("\n").length,
  json: keysOf,
  csv: (text) => {
    const rows = rowsOf(text);
    // A number may begin with a minus; text may not begin as a formula does.
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.])/u);
    return rows.map(({ length }) => length);
  },
  dvc: keysOf,
  boamps: keysOf,
  chart: svgShape,
  badge: svgShape,
  "badge-line": markdownShape,
};

function keysOf(json: string): unknown {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== "object" || value === null) return typeof value;
    return Object.entries(value).map(([key, one]) => [key, shape(one)]);
  };
  return shape(JSON.parse(json));
}

function markdownShape(text: string): unknown {
  expect(text).not.toMatch(/<(?!https:)/u);
  const lines = text.split("\n").map((line) => line.replaceAll(/\\[\s\S]/gu, ""));
  return lines.map((line) => [
    /^(#+|[-*+] |\||```|\d+[.)] |---|===|)/u.exec(line)?.[1],
    line.split("|").length,
    line.split("](").length,
  ]);
}

function svgShape(svg: string): unknown {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    svg,
    "image/svg+xml",
  );
  const elements = [...document.getElementsByTagName("*")];
  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^(?:on|href|style|xlink)/u);
      expect(value).not.toContain("javascript:");
    }
  }
  // A long title takes more lines, and nothing else.
  return [...new Set(elements.map(({ tagName }) => tagName))];
}

const plain = written("x").map(([id, text]) => shapes[id](text));

describe("any name or title is only text", () => {
  fuzz("every report", hostile, 25, (text) => {
    written(`x${text}`).forEach(([id, given], at) =>
      expect([id, shapes[id](given)]).toEqual([id, plain[at]]),
    );
    // At the start of a cell or a line more is special than behind a letter.
    for (const [id, given] of written(text)) shapes[id](given);
  });

  fuzz("own files read again", hostile, 100, (text) => {
    for (const [id, given] of written(text)) {
      if (id === "json" || id === "csv") expect(ownLink(given)?.slice(0, 2) ?? "#/").toBe("#/");
    }
  });
});
