import type { BrowsableName } from "../../dataset/browse.ts";
import type { Workload } from "../../experiment/experiment.ts";
import { plain } from "../figures.ts";

export const methodParts = {
  formulas: { label: "Formulas", hint: "The sums, with the numbers of this experiment in them." },
  range: {
    label: "How sure",
    hint: "What drives the range, and what finding each figure out would leave.",
  },
  tables: {
    label: "Tables",
    hint: "Every figure of the dataset, with its source, year and standing.",
  },
  checked: { label: "Checked against", hint: "Figures that others published, recomputed here." },
  tools: { label: "Other tools", hint: "The same job as other calculators would count it." },
  learn: { label: "Learn", hint: "Short texts on the terms, and what can be done." },
  releases: {
    label: "Releases",
    hint: "What changed between releases of the dataset, and licences.",
  },
} as const;

/** The parts of the method view. */
export type MethodPart = keyof typeof methodParts;

export const method = {
  title: "Method: where the figure comes from",
  parts: "Part of the method",
  formulas: {
    title: "The sums behind this figure",
    noTotal: "There is no figure yet, so the formulas stand here without numbers.",
    general: [
      "P_acc = n × P × u, watts: devices, watts of one, mean draw as a share of rated watts",
      "E_IT = (P_acc + H) × h × runs ÷ 1000, kWh: H is the host, described or estimated",
      "E = E_IT × PUE, kWh",
      "C_op = E × I ÷ 1000, kgCO₂e: I is the carbon intensity in gCO₂e/kWh",
      "C_emb = n × e × h × runs, kgCO₂e: e is manufacture per device-hour",
    ],
    generalTitle: "In general",
    fullTitle: "With host and manufacture, which the boundary shown does not count in full",
    rangeFormula:
      "low = T ÷ exp √ Σ ln²(T ÷ T↓) and high = T × exp √ Σ ln²(T↑ ÷ T), with T↓ and T↑ the totals with one fact at its ends. It is a plausible range of the parts counted, not a confidence interval.",
    more: "All assumptions, with examples, are in docs/method.md of the repository.",
  },
  tables: {
    title: "The tables of the dataset",
    table: "Table",
    search: "Search this table",
    searchHint: "Any cell; several words narrow",
    shown: (shown: number, all: number) =>
      shown === all ? `${all} rows.` : `${shown} of ${all} rows have these words.`,
    region: (name: string) => `Table ${name}, scrolls sideways`,
    showMore: (count: number) => `Show more (${count})`,
    none: "No row has these words.",
    loading: "Reading the tables.",
    failed: (why: string) => `The tables could not be loaded. ${why}`,
    again: "Try again",
    yes: "yes",
    no: "no",
    codebook:
      "Columns are named as in the CSV files; data/README.md of the repository says what each means. An empty cell is not known or not published, never zero.",
    fromFact: "The figure you came from is marked.",
  },
  names: {
    hardware: "Hardware",
    regions: "Cloud regions",
    providers: "Cloud providers",
    instances: "Instance types",
    zones: "Grid zones",
    countries: "Countries",
    constants: "Constants of the method",
    factors: "Factors of other tools and studies",
    offset_prices: "Prices of dealing with a tonne",
    equivalences: "Everyday comparisons",
    cases: "Published cases",
    profiles: "Typical days of grids",
    sources: "Sources",
  } satisfies Record<BrowsableName, string>,
  checked: {
    title: "Checked against published figures",
    intro:
      "Each case is entered with the inputs its source gives, watts included, and recomputed by this page. A ratio of 1.00 says the arithmetic agrees; most sources print two digits, and what is left is their rounding or what the note tells.",
    region: "Table of published cases, scrolls sideways",
    columns: {
      name: "Case",
      inputs: "Inputs",
      published: "Published",
      ours: "Here",
      ratio: "Ratio",
      note: "To know",
      source: "Source",
      open: "Open",
    },
    /** What of a case makes its figure beside device, count and hours. */
    given: ({ deviceW, pue, intensityGPerKwh }: Workload) =>
      [
        deviceW === undefined ? undefined : `${plain(deviceW, "en")} W each`,
        pue === undefined ? undefined : `PUE ${plain(pue, "en")}`,
        intensityGPerKwh === undefined ? undefined : `${plain(intensityGPerKwh, "en")} g/kWh`,
      ]
        .filter(Boolean)
        .join(", "),
    open: "Open",
    openOf: (name: string) => `Open ${name} in the calculator`,
    noFigure: "no figure",
    summary: (within: number, all: number) =>
      `${within} of ${all} lie within 2 % of the printed emissions.`,
    why: (printed: string) => `printed as ${printed}: the rest is the rounding it was printed with`,
    absent: "This release has no published cases.",
  },
  releases: {
    title: "Releases of the dataset",
    region: "Table of releases, scrolls sideways",
    licencesRegion: "Table of licences, scrolls sideways",
    columns: {
      version: "Release",
      date: "Date",
      method: "Method",
      state: "State",
      digest: "SHA-256 of core.json",
    },
    draft: "draft: may be frozen again",
    final: "final: never changes",
    changesTitle: "What changed",
    first: "There is one release so far, so nothing has changed between releases yet.",
    between: (older: string, newer: string) => `From ${older} to ${newer}`,
    counts: (added: number, changed: number, removed: number) =>
      `${added} added, ${changed} changed, ${removed} removed`,
    none: "no row differs",
    loading: "Comparing the releases.",
    failed: "The releases could not be compared, since one of them could not be loaded.",
    licencesTitle: "Licences",
    licences: [
      ["Code", "MIT"],
      [
        "Yearly grid intensities and hourly profiles",
        "Contains information from Electricity Maps (electricitymaps.com), made available under the Open Database License (ODbL) v1.0; modified",
      ],
      [
        "Country averages",
        "Ember, Yearly Electricity Data (ember-energy.org), CC BY-SA 4.0 via CO2.js; modified",
      ],
      ["Hardware figures from Epoch AI", "Epoch AI, Machine Learning Hardware, CC BY 4.0"],
      [
        "All else",
        "Single facts, each with its source in the table of sources; their arrangement is MIT",
      ],
    ],
  },
} as const;
