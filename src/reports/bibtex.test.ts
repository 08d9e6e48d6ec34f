import { parse } from "@retorquere/bibtex-parser";
import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { bibtexReport } from "./bibtex.ts";
import { latexText } from "./escape-latex.ts";
import { exampleLinks, hostile, reportOfLink } from "./report.fixture.ts";

const worked = exampleLinks["two weeks of one p4d.24xlarge"];

function entriesOf(bibtex: string) {
  const { entries, errors } = parse(bibtex);
  expect(errors).toEqual([]);
  return new Map(entries.map(({ key, fields, type }) => [key, { type, ...fields }]));
}

test("calculator, dataset and every source have an entry", () => {
  const report = reportOfLink(worked);
  const entries = entriesOf(bibtexReport(report));
  expect([...entries.keys()]).toEqual([
    "wattprint",
    "wattprint-dataset-2026-11",
    ...report.sources.map(({ id }) => `wattprint-${id}`),
  ]);
  expect(entries.get("wattprint")).toMatchObject({
    type: "misc",
    year: "2026",
    version: "0.1.0",
    url: report.permalink,
  });
  expect(entries.get("wattprint-nvidia-a100-datasheet")).toMatchObject({
    title: "A100 data sheet",
  });
  expect(bibtexReport(report)).toMatchInlineSnapshot(`
    "@misc{wattprint,
      author = {{The Wattprint authors}},
      title = {{Wattprint: carbon footprint calculator for machine-learning work}},
      year = {2026},
      version = {0.1.0},
      note = {Version 0.1.0, dataset release 2026.11},
      url = {https://wattprint.example/app/#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1},
    }

    @misc{wattprint-dataset-2026-11,
      author = {{The Wattprint authors}},
      title = {{Wattprint dataset: hardware, sites, grids and method constants}},
      version = {2026.11},
      note = {Release 2026.11},
      url = {https://wattprint.example/app/},
    }

    @misc{wattprint-nvidia-a100-datasheet,
      author = {{NVIDIA}},
      title = {{A100 data sheet}},
      url = {https://www.nvidia.com/content/dam/en-zz/Solutions/Data-Center/a100/pdf/nvidia-a100-datasheet-us-nvidia-1758950-r4-web.pdf},
    }

    @misc{wattprint-meta-llama-models,
      author = {{Meta}},
      title = {{Llama model cards}},
      url = {https://github.com/meta-llama/llama-models},
    }

    @misc{wattprint-gsf-cloud-region-metadata,
      author = {{Green Software Foundation}},
      title = {{Real Time Cloud: Cloud\\_Region\\_Metadata.csv}},
      url = {https://github.com/Green-Software-Foundation/real-time-cloud/blob/main/Cloud_Region_Metadata.csv},
    }

    @misc{wattprint-electricity-maps-data-centers,
      author = {{Electricity Maps}},
      title = {{electricitymaps-contrib: data\\_centers.json}},
      url = {https://github.com/electricitymaps/electricitymaps-contrib/blob/master/config/data_centers/data_centers.json},
    }

    @misc{wattprint-electricity-maps-2025,
      author = {{Electricity Maps}},
      title = {{Electricity Maps yearly carbon intensity 2025, via @tgwf/co2 0.19.0}},
      url = {https://unpkg.com/@tgwf/co2@0.19.0/dist/esm/data/electricity-maps/yearly_2025.js},
    }

    @misc{wattprint-arxiv-2509-00093,
      key = {{Falk et al. 2025, teardown life-cycle assessment of the A100, arXiv 2509.00093}},
      publisher = {{arXiv}},
      title = {{Falk et al. 2025, teardown life-cycle assessment of the A100, arXiv 2509.00093}},
      url = {https://arxiv.org/abs/2509.00093},
    }

    @misc{wattprint-ccf-aws-embodied,
      author = {{Cloud Carbon Footprint}},
      title = {{Cloud Carbon Footprint coefficients: AWS embodied}},
      url = {https://github.com/cloud-carbon-footprint/ccf-coefficients/blob/main/output/coefficients-aws-embodied.csv},
    }

    @misc{wattprint-arxiv-2412-08602,
      key = {{Empirical Measurements of AI Training Power Demand on a GPU-Accelerated Node, arXiv 2412.08602}},
      publisher = {{arXiv}},
      title = {{Empirical Measurements of AI Training Power Demand on a GPU-Accelerated Node, arXiv 2412.08602}},
      url = {https://arxiv.org/abs/2412.08602},
    }

    @misc{wattprint-nvidia-hgx-h100-pcf,
      author = {{NVIDIA}},
      title = {{HGX H100 product carbon footprint summary}},
      url = {https://images.nvidia.com/aem-dam/Solutions/documents/HGX-H100-PCF-Summary.pdf},
    }
    "
  `);
});

test("a source is cited by its id while its title has not been loaded", () => {
  const entries = entriesOf(bibtexReport(reportOfLink(worked, { sources: undefined })));
  expect(entries.get("wattprint-meta-llama-models")).toMatchObject({ title: "meta-llama-models" });
});

test("titles with quotes, percent signs and ampersands are kept", () => {
  const title = 'Making AI Less "Thirsty" & 50% of {it}';
  const source = { title, publisher: hostile, url: "https://x.example/%20a_b#c", kind: "paper" };
  const report = reportOfLink(worked, { sources: { "meta-llama-models": source } });
  const entries = entriesOf(bibtexReport(report));
  expect(entries.get("wattprint-meta-llama-models")).toMatchObject({ url: source.url });
});

propertyTest.prop([fc.string({ unit: "binary" })])(
  "any escaped text keeps BibTeX's braces in balance",
  (text) => {
    let depth = 0;
    for (const character of latexText(text)) {
      if (character === "{") depth += 1;
      if (character === "}") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  },
);
