import { estimate } from "../../src/experiment/estimate.ts";
import { releasedDataset } from "../../src/experiment/estimate.fixture.ts";
import type { Experiment } from "../../src/experiment/experiment.ts";
import { allSites, rankSites } from "../../src/experiment/rank-sites.ts";
import { filtered, noFilters } from "../../src/features/compare/table/filters.ts";
import { measure } from "./measure.ts";

const dataset = releasedDataset("2026.11");

/** The worked example: one workload, eight facts. */
const experiment: Experiment = {
  workloads: [{ hardware: "nvidia-a100-sxm4-40gb", devices: 8, hours: 336, site: "aws/us-east-1" }],
};
const sites = allSites(dataset);

const estimateNs = measure(() => estimate(experiment, dataset));
const rankNs = measure(() => rankSites(experiment, sites, dataset));
const { ranked } = rankSites(experiment, sites, dataset);
const filters = { ...noFilters, text: "europe google", staysIn: "eea", openOnly: true };
const filterNs = measure(() => filtered(ranked, filters, dataset));

const rows = [
  {
    what: "one estimate with range and trace",
    budget: "≤ 2 µs",
    measured: `${(estimateNs / 1e3).toFixed(2)} µs`,
    ok: estimateNs <= 2e3,
  },
  {
    what: `ranking all ${sites.length} sites`,
    budget: "≤ 1 ms",
    measured: `${(rankNs / 1e6).toFixed(3)} ms`,
    ok: rankNs <= 1e6,
  },
  {
    what: "filtering them by text, place and access",
    budget: "≤ 1 ms",
    measured: `${(filterNs / 1e6).toFixed(3)} ms`,
    ok: filterNs <= 1e6,
  },
];
console.log(JSON.stringify(rows));
