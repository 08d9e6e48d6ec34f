import type { Field, Resource } from "./descriptor.ts";

const odbl = {
  name: "ODbL-1.0",
  title: "Open Data Commons Open Database License 1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
};

const mit = { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" };

const electricityMaps =
  "Contains information from Electricity Maps (electricitymaps.com), made available under the Open Database License " +
  "(ODbL) v1.0; modified.";

const required = { constraints: { required: true } };
const standings = ["measured", "published", "estimated", "assumed"];

const sources: Field = {
  name: "source_ids",
  type: "string",
  description: "Sources of the row, ids of the table sources.",
  listDelimiter: "|",
  ...required,
};

function choice(name: string, description: string, values: readonly string[]): Field {
  return { name, type: "string", description, constraints: { required: true, enum: values } };
}

const text = (name: string, description: string): Field => ({ name, type: "string", description });

const figure = (name: string, description: string, unit: string): Field => ({
  name,
  type: "number",
  description,
  unit,
  constraints: { required: true, minimum: 0 },
});

const year = (name: string, description: string): Field => ({ name, type: "year", description });

const file = (name: string) =>
  ({
    name,
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: "," },
  }) as const;

const referring = (field: string, resource: string) => ({
  fields: [field],
  reference: { resource, fields: ["id"] },
});

/** The tables that are worked out from a release: what an engine joins jobs with. */
export const resolvedResources: readonly Resource[] = [
  {
    ...file("release"),
    title: "Release",
    description: "Which release of the dataset this is: one row.",
    licenses: [mit],
    schema: {
      fields: [
        { ...text("version", "Version, as `d` in a link."), ...required },
        { ...year("year", "Year of the version: later runs are not known to it."), ...required },
        {
          name: "draft",
          type: "boolean",
          trueValues: ["yes"],
          falseValues: ["no"],
          description: "Whether it may still change.",
          ...required,
        },
        { ...text("method", "Name of the arithmetic it was made for."), ...required },
        { name: "date", type: "date", description: "Day of the release.", ...required },
        {
          ...year("newest_grid_year", "Year of the grid data taken where a job has none."),
          ...required,
        },
      ],
      missingValues: [""],
      primaryKey: ["version"],
    },
  },
  {
    ...file("sites"),
    title: "Sites",
    description:
      "Every place a job can run at, with the PUE and the water factors that the calculator takes for it: the region's, " +
      "else the provider's, else those of its kind.",
    licenses: [mit],
    schema: {
      fields: [
        { ...text("id", "provider/region, grid/ZONE or home/ZONE: `at` in a link."), ...required },
        { ...text("name", "Name of the region or zone."), ...required },
        choice("kind", "Cloud region, own machine room, or a personal computer.", [
          "cloud",
          "grid",
          "home",
        ]),
        text("provider", "Id of the provider."),
        text("country", "ISO 3166 alpha-2 code."),
        text(
          "zone",
          "Electricity Maps zone; empty where the grid is not known: there is no figure.",
        ),
        figure("pue", "Power usage effectiveness.", "ratio"),
        figure("pue_low", "Low end of its range.", "ratio"),
        figure("pue_high", "High end of its range.", "ratio"),
        choice(
          "pue_whose",
          "Whose it is: the region's, its provider's average, or the default of its kind.",
          ["region", "fleet", "cloud", "own-site", "home"],
        ),
        year("pue_year", "Year of pue."),
        choice("pue_standing", "How pue came to be.", standings),
        figure("wue_site_l_per_kwh", "On-site water per kWh of the machines.", "L/kWh"),
        text(
          "wue_site_whose",
          "Site or constant that it is of; empty for a home, where it is none.",
        ),
        figure("wue_grid_l_per_kwh", "Water of power plants per kWh of electricity.", "L/kWh"),
        text("wue_grid_whose", "Constant that it is: the country's or the world's."),
        { ...sources, description: "Sources of pue, ids of the table sources." },
      ],
      missingValues: [""],
      primaryKey: ["id"],
      foreignKeys: [referring("provider", "providers"), referring("zone", "zones")],
    },
  },
  {
    ...file("zone_intensity"),
    title: "Carbon intensity by zone and year",
    description: "Yearly averages: life-cycle, consumption-based, location-based.",
    licenses: [odbl],
    attribution: electricityMaps,
    schema: {
      fields: [
        { ...text("zone", "Electricity Maps key."), ...required },
        { ...year("year", "Year of the average."), ...required },
        figure("g_per_kwh", "Carbon intensity of the electricity.", "gCO2e/kWh"),
        choice("quality", "How far the zone's values rest on measurements.", [
          "measured",
          "partly estimated",
          "estimated",
          "aggregate",
          "unknown",
        ]),
        sources,
      ],
      missingValues: [""],
      primaryKey: ["zone", "year"],
      foreignKeys: [referring("zone", "zones")],
    },
  },
];
