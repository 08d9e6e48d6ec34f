import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";

const folder = (language: string) => new URL(`../src/words/${language}/`, import.meta.url);

/** Shorter ones may be names, units or words that both languages have. */
const leastLength = 4;

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") {
    const text = value.replaceAll(/\s+/g, " ").trim();
    if (text.length >= leastLength) into.add(text);
  } else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) collect(one, into);
  }
}

/** All texts of a language that stand in its modules as they are, without those that are put together. */
export async function wordsOf(language: "en" | "fr"): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const file of readdirSync(folder(language))) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file === "index.ts") continue;
    collect({ ...((await import(new URL(file, folder(language)).href)) as object) }, words);
  }
  return words;
}

/** The texts of the page, node by node, and the names that are only read out. */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      for (const name of ["aria-label", "title", "placeholder"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
    }
    return texts.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
  });
}
