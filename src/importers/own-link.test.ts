import { describe, expect, it } from "vitest";
import { csvReport } from "../reports/csv.ts";
import { jsonReport } from "../reports/json.ts";
import { reportOfExperiment, reportOfLink } from "../reports/report.fixture.ts";
import { splitFragment } from "../experiment/link-grammar.ts";
import { totalOfLink, releasedDataset } from "../experiment/estimate.fixture.ts";
import { samples } from "./all-samples.fixture.ts";
import { ownLink } from "./own-link.ts";
import { problemOf } from "./samples.fixture.ts";

const link =
  "#/?v=1&d=2026.11&t=caf%C3%A9&y=2024&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1&hw.2=nvidia-t4&h.2=3&at.2=grid/FR";

describe("ownLink", () => {
  it("finds the link alone, in our CSV and in our JSON", () => {
    const report = reportOfLink(link);
    const found = report.permalink?.slice(report.permalink.indexOf("#"));
    expect(ownLink(`https://wattprint.example/app/${link}\n`)).toBe(link);
    expect(ownLink(link)).toBe(link);
    expect(ownLink(csvReport(report))).toBe(found);
    expect(ownLink(`\uFEFF${csvReport(report)}`)).toBe(found);
    expect(ownLink(jsonReport(report))).toBe(found);
  });

  it("writes the experiment of a JSON that was too long for a link", () => {
    const workloads = Array.from({ length: 40 }, () => ({
      hardware: "nvidia-t4",
      hours: 10,
      site: "grid/FR",
      name: "a".repeat(190),
    }));
    const report = reportOfExperiment({ title: "long", workloads });
    expect(report.permalink).toBeUndefined();
    const found = ownLink(jsonReport(report))!;
    expect(splitFragment(found)?.pairs).toHaveLength(4 + 40 * 4);
    const total = totalOfLink(found, releasedDataset("2026.11"));
    expect(total?.range.totalKg).toBeCloseTo(report.total.range.totalKg, 9);
  });

  it("finds none in other texts, and our CSV is not taken for CodeCarbon's", () => {
    for (const sample of samples) expect(ownLink(sample)).toBeUndefined();
    expect(ownLink("https://example.org/#/page?id=3")).toBeUndefined();
    expect(ownLink('{"format":"wattprint-report"}')).toBeUndefined();
    const csv = csvReport(reportOfLink(link)).replaceAll("#/", "");
    expect(ownLink(csv)).toBeUndefined();
    expect(problemOf(csv)).toEqual({ code: "unknown-format" });
  });
});
