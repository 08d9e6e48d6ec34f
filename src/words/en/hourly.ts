import type {
  DateOrder,
  HourlyNotice,
  HourlyProblem,
  Tally,
} from "../../importers/hourly/notice.ts";
import type { Basis, HourlySource, SeriesKind } from "../../importers/hourly/series.ts";
import { plain, share } from "../figures.ts";

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `One ${one}` : `${plain(count, "en")} ${more}`;

/** “12 rows have no value (the first in line 4)”. */
function rows({ count, first, where }: Tally, does: string, doing: string): string {
  const place = where === "line" ? "in line" : "at entry";
  const the = count === 1 ? "" : "the first ";
  const subject = many(count, "row", "rows");
  return `${subject} ${count === 1 ? does : doing} (${the}${place} ${plain(first, "en")})`;
}

const leftOut = (count: number): string => (count === 1 ? "It is left out." : "They are left out.");

/** A time as the series has it. */
const utc = (ms: number): string =>
  `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** Hours, or minutes below one. */
function span(hours: number): string {
  if (hours >= 1) return hours === 1 ? "1 hour" : `${plain(hours, "en")} hours`;
  return `${plain(hours * 60, "en")} minutes`;
}

function usualSpan(hours: number): string {
  if (hours >= 8000) return "a year";
  if (hours >= 600) return "a month";
  if (hours >= 168) return "a week";
  if (hours >= 24) return "a day";
  return span(hours);
}

/** A long list is cut, and says by how many. */
function list(items: readonly string[], most = 12): string {
  const shown = items.slice(0, most).map((one) => `“${one.slice(0, 60)}”`);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${plain(rest, "en")} more` : shown.join(", ");
}

const orderNames: Readonly<Record<DateOrder, string>> = {
  "day-first": "the day before the month",
  "month-first": "the month before the day",
};

export const hourlySources: Readonly<Record<HourlySource, string>> = {
  "electricity-maps": "Electricity Maps",
  "gb-api": "GB Carbon Intensity API",
  "neso-fuel": "NESO, historic generation mix",
  "neso-intensity": "NESO, carbon intensity",
  "eia-balance": "EIA-930, balance file",
  "eia-published": "EIA-930, published hourly data",
  "watttime-v3": "WattTime",
  "watttime-v2": "WattTime, version 2",
  sgip: "SGIP signal, California",
};

export const seriesKinds: Readonly<Record<SeriesKind, string>> = {
  location: "life-cycle average",
  direct: "average of direct emissions",
  marginal: "marginal",
};

/** What the numbers are, and what they must not be taken for. */
function basisWords(basis: Basis): string {
  switch (basis) {
    case "life-cycle":
      return "These are life-cycle values of the electricity used, imports included: of the same kind as the tables here.";
    case "direct":
      return "These are direct emissions at the power plants. Fuel supply and building the plants are not in them, so they are lower than the life-cycle values of the tables here.";
    case "gb-operational":
      return "These are emissions of running Great Britain’s grid, not life-cycle values, so they are lower than those of the tables here.";
    case "eia-consumed":
      return "This is the direct CO₂ of the electricity used, imports included, turned from lb/kWh to g/kWh. It is not a life-cycle value, so it is lower than those of the tables here.";
    case "eia-generated":
      return "This is the direct CO₂ of what was generated there, without imports, turned from lb/kWh to g/kWh. It is not a life-cycle value, so it is lower than those of the tables here.";
    case "eia-fuels":
      return "The file has power by fuel and no intensity. These values are computed from it with a life-cycle factor for each fuel. Imports are not in them, and storage is left out.";
    case "watttime-average":
      return "These are average direct emissions, turned from lb/MWh to g/kWh. They are not life-cycle values.";
    case "watttime-marginal":
      return "These are marginal emissions, turned from lb/MWh to g/kWh: what a little more use would add. They are no footprint, and are never put beside averages.";
    case "sgip-marginal":
      return "These are marginal emissions, turned from kg/kWh to g/kWh: what a little more use would add. They are no footprint, and are never put beside averages.";
  }
}

const unknownPower = (max: number): string =>
  `more than ${share(max, "en")} of power from fuels without a factor`;

/** What was done with the file, one sentence or two. */
export function hourlyNoticeWords(notice: HourlyNotice): string {
  switch (notice.code) {
    case "basis":
      return basisWords(notice.basis);
    case "column":
      return `The column “${notice.taken}” was taken, and not ${list(notice.left)}.`;
    case "date-order-assumed":
      return `The dates do not show whether the day or the month comes first. They were read with ${orderNames[notice.order]}.`;
    case "estimated":
      return `The source marks ${plain(notice.count, "en")} of ${plain(notice.of, "en")} values as estimated.`;
    case "forecast":
      return `${plain(notice.count, "en")} of ${plain(notice.of, "en")} values are forecasts, since no measured one is given for them.`;
    case "missing":
      return `${rows(notice, "has no value", "have no value")}. ${leftOut(notice.count)}`;
    case "unreadable-time":
      return `${rows(notice, "has a time that cannot be read", "have a time that cannot be read")}, such as “${notice.sample}”. ${leftOut(notice.count)}`;
    case "unreadable-value":
      return `${rows(notice, "has a value that is no number", "have a value that is no number")}. ${leftOut(notice.count)}`;
    case "negative":
      return `${rows(notice, "is below 0", "are below 0")}, down to ${plain(notice.lowest, "en")}. ${leftOut(notice.count)}`;
    case "too-high":
      return `${rows(notice, `is above ${plain(notice.max, "en")} g/kWh`, `are above ${plain(notice.max, "en")} g/kWh`)}, up to ${plain(notice.highest, "en")}, which no grid emits. ${leftOut(notice.count)}`;
    case "duplicates":
      return `${rows(notice, "repeats a time that stands there already", "repeat a time that stands there already")}. The first of each was kept.`;
    case "unsorted":
      return "The rows are not in order of time. They were sorted.";
    case "gaps":
      return notice.count === 1
        ? `There is a gap of ${span(notice.longestHours)} from ${utc(notice.longestFromMs)}. Nothing was filled in.`
        : `There are ${plain(notice.count, "en")} gaps, the longest of ${span(notice.longestHours)} from ${utc(notice.longestFromMs)}. Nothing was filled in.`;
    case "clock-change":
      return `An hour is doubled or missing at ${utc(notice.atMs)}, as where clocks change. If the file is in local time, its hours are off by the zone’s difference to UTC.`;
    case "looks-like-kg":
      return `The highest value is ${plain(notice.highest, "en")}. It was taken as g/kWh, as the format has it; a value that small looks like kg/kWh.`;
    case "cut-off":
      return `The last line (${plain(notice.line, "en")}) ends early, so the file seems cut off. That line is left out.`;
    case "broken-quotes":
      return `Quotation marks do not match in line ${plain(notice.line, "en")}, so rows from there on may be lost.`;
    case "fuels-without-factor":
      return `${share(notice.share, "en")} of the power is from fuels without a factor. The others stand for it.`;
    case "mix-unknown":
      return `${rows(notice, `has ${unknownPower(notice.max)}`, `have ${unknownPower(notice.max)}`)}. ${leftOut(notice.count)}`;
    case "model-versions":
      return `The values come from several versions of the source’s model: ${list(notice.versions)}. Where a time stands twice, the first was kept.`;
  }
}

const formats = Object.values(hourlySources).join("; ");

const instead =
  "Take the sheet “Published Hourly Data” of one balancing authority instead, saved as CSV: it has the columns “CO2 Emissions Intensity”.";

/** Why the file was not taken, and what to do. What was here before is kept in each case. */
export function hourlyProblemWords(problem: HourlyProblem): string {
  switch (problem.code) {
    case "empty":
      return "This file is empty.";
    case "too-large":
      return `This file has ${plain(problem.characters, "en")} characters, more than the ${plain(problem.max, "en")} read here. Save a shorter time or one zone.`;
    case "binary":
      return problem.workbook
        ? "This is a workbook or a zipped file. Save the sheet as CSV, or unzip it, and choose that file."
        : "This is no text file. Choose a CSV or JSON file.";
    case "damaged-json":
      return "This JSON file is damaged or cut off. Download it again.";
    case "unknown-format":
      return `This is none of the formats read here: ${formats}. They are told by their columns, so the line with the column names must be there.`;
    case "missing-column":
      return `This looks like ${hourlySources[problem.source]}, but the column “${problem.column}” is missing. Add it, or download the file again.`;
    case "mixed-dates":
      return `“${problem.dayFirst}” has the day first and “${problem.monthFirst}” the month, so the dates cannot be told apart. Download the file again, or write dates as 2024-01-31.`;
    case "no-values":
      return ["No row of this file could be used.", ...problem.notices.map(hourlyNoticeWords)].join(
        " ",
      );
    case "one-time":
      return "This file has a value for one time only, so it has no hours to compare. Choose an hourly file.";
    case "too-coarse":
      return `One value in this file stands for ${usualSpan(problem.stepHours)}, so there are no single hours in it. Choose an hourly file.`;
    case "several-zones":
      return `This file has ${plain(problem.zones.length, "en")} zones: ${list(problem.zones)}. Choose one of them.`;
    case "zone-not-in-file":
      return `“${problem.zone}” is not in this file. It has ${list(problem.zones)}.`;
    case "mixed-signals":
      return `This file mixes ${list(problem.signals)}. Marginal values and averages are never put together: save one of them in a file of its own.`;
    case "unknown-signal":
      return "This file does not say whether its values are marginal or averages, so they cannot be used. Save it with the signal type (version 3: “meta”; version 2: “datatype”).";
    case "not-carbon":
      return `The signal “${problem.signal.slice(0, 60)}” is not CO₂ per energy. Choose a file of co2_aoer (average) or co2_moer (marginal).`;
    case "unknown-unit":
      return problem.unit === ""
        ? "This file does not say its unit, so its values cannot be used. Save the answer with its “meta”."
        : `The unit “${problem.unit.slice(0, 60)}” is not known here; lbs_co2_per_mwh is.`;
    case "no-intensity":
      return `This file of ${hourlySources[problem.source]} has power by fuel and no carbon intensity, and there are no factors at hand to compute one. ${instead}`;
  }
}
