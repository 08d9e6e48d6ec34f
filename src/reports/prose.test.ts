import { expect, test } from "vitest";
import { latexReport } from "./latex.ts";
import { markdownReport } from "./markdown.ts";
import { modelCardSection } from "./model-card-section.ts";
import { exampleLinks, reportOfLink } from "./report.fixture.ts";
import { sentenceReport } from "./sentence.ts";
import { trecStatement } from "./trec.ts";

// As .txt, so that the formatter of this repository does not lay them out anew.
const examples = Object.entries(exampleLinks);

test.each(examples)("%s reads well as plain text", async (name, link) => {
  await expect(sentenceReport(reportOfLink(link))).toMatchFileSnapshot(
    `snapshots/sentence/${name}.txt`,
  );
});

test.each(examples.slice(0, 2))("%s reads well in each format of prose", async (name, link) => {
  const report = reportOfLink(link);
  const folder = `snapshots/${name}`;
  await expect(markdownReport(report)).toMatchFileSnapshot(`${folder}/report.md.txt`);
  await expect(modelCardSection(report)).toMatchFileSnapshot(`${folder}/model-card.md.txt`);
  await expect(latexReport(report)).toMatchFileSnapshot(`${folder}/report.tex.txt`);
  await expect(trecStatement(report)).toMatchFileSnapshot(`${folder}/trec.txt`);
});
