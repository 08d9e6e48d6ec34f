import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** The pages whose links, paths and commands must hold. */
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "data/README.md",
  ...filesIn("docs").filter((path) => path.endsWith(".md")),
];

/** Folders at the root that hold what is in the repository, and not what a command makes. */
const folders = ["src", "data", "docs", "scripts", "e2e", "public", ".ci", ".github"];
const files = [...namesOf("."), ...folders.flatMap(filesIn)];
const commands = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  test("leads to files that are there", () => {
    expect(linksIn(text).filter((link) => !leads(page, link))).toEqual([]);
  });

  test("names paths that are there", () => {
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
  });

  test("names commands of package.json", () => {
    expect(commandsIn(text).filter((command) => !commands.includes(command))).toEqual([]);
  });
});

describe("what a page names", () => {
  const text = [
    "See [the method](docs/method.md#range), [a site](https://example.org/src/a.ts) and `src/app/`,",
    "`public/datasets/<version>/core.json`, `sources.csv`, `src/dataset/build/schema-*.ts`; not `aws/us-east-1`.",
    "Run `npm run dataset:release -- --final`, then npm start.",
  ].join("\n");

  test("links to places of ours", () => expect(linksIn(text)).toEqual(["docs/method.md#range"]));

  test("paths, with or without their folder", () =>
    expect(pathsIn(text)).toEqual([
      "docs/method.md",
      "src/app/",
      "public/datasets/<version>/core.json",
      "src/dataset/build/schema-*.ts",
      "sources.csv",
    ]));

  test("commands", () => expect(commandsIn(text)).toEqual(["dataset:release", "start"]));

  test("is found to be missing", () => {
    expect(isThere("src/nowhere.ts")).toBe(false);
    expect(isThere("nowhere.csv")).toBe(false);
    expect(leads("docs/method.md", "../README.md#nowhere")).toBe(false);
    expect(leads("docs/method.md", "README.md")).toBe(false);
  });
});

/** @param {string} folder */
function namesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** Every file below a folder, by its path from the root. @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll("\\", "/"));
}

/** @param {string} text @param {RegExp} pattern a global one with one group */
function all(text, pattern) {
  return [...new Set(Array.from(text.matchAll(pattern), ([, found]) => found ?? ""))];
}

/** Targets of links that are no addresses of other sites. @param {string} text */
function linksIn(text) {
  return all(text, /\]\(([^)\s]+)\)/g).filter((target) => !/^[a-z]+:/.test(target));
}

/**
 * Paths from the root wherever they stand, and names of files in code marks. `*` and `<…>` stand for any name.
 * @param {string} text
 */
function pathsIn(text) {
  const own = text.replaceAll(/https?:\/\/[^\s)>]*/g, "");
  const rooted = new RegExp(
    `(?<![\\w./-])((?:${folders.join("|")})/[\\w./*<>-]*[\\w/*>])`.replaceAll("|.", "|\\."),
    "g",
  );
  return [
    ...all(own, rooted),
    ...all(own, /`([\w.-]+\.(?:cff|csv|json|jsonc|md|mjs|ts|tsx))`/g).filter(
      (name) => !name.includes("/"),
    ),
  ];
}

/** @param {string} text */
function commandsIn(text) {
  return all(text, /\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g);
}

/** @param {string} path from the root, or the bare name of some file */
function isThere(path) {
  if (!/[*<]/.test(path) && existsSync(path)) return true;
  const name = path
    .split(/\*|<[^>]*>/)
    .map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, "\\$&"))
    .join("[^/]+");
  const pattern = new RegExp(path.includes("/") ? `^${name}(?<=/|$)` : `(^|/)${name}$`);
  return files.some((file) => pattern.test(file));
}

/** A link's file is there, and its heading if it names one. @param {string} page @param {string} link */
function leads(page, link) {
  const [path = "", heading] = link.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(readFileSync(target, "utf8")).includes(heading);
}

/** Names of a page's headings, as GitHub makes them. @param {string} text */
function headingsOf(text) {
  return all(text, /^#+ (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
