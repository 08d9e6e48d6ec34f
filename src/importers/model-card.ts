import { parseDocument } from "yaml";
import { given, groupedNumber } from "./cells.ts";
import { workloadOf } from "./figures.ts";
import type { ImportResult, NamedPart } from "./imported.ts";
import { isObject, type JsonObject, objectsOf, stringOf } from "./json.ts";
import { namedParts } from "./named-parts.ts";
import type { RunNotice } from "./notice.ts";

const format = "model-card";

const frontMatter = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const field = /^co2_eq_emissions\s*:/m;

/** Lines of the section that the template of Hugging Face has for people. */
const sectionLine =
  /^[ \t]*[-*][ \t]+\*\*(Hardware Type|Hours used|Cloud Provider|Compute Region|Carbon Emitted)[ \t]*:?[ \t]*\*\*[ \t]*:?[ \t]*(.+)$/gim;

export const isModelCard = (top: string): boolean =>
  field.test(frontMatter.exec(top)?.[1] ?? "") ||
  /^\s*co2_eq_emissions\s*:/.test(top) ||
  [...top.matchAll(sectionLine)].length > 1;

/** The value of `co2_eq_emissions` as one map, in any of the three forms that are found. */
function emissionsOf(value: unknown): { readonly map: JsonObject; readonly isList: boolean } {
  const isList = Array.isArray(value);
  const entries = isList
    ? objectsOf(value).flatMap((one) => Object.entries(one))
    : isObject(value)
      ? Object.entries(value)
      : [["emissions", value] as const];
  // The list form has keys with blanks.
  const map = Object.fromEntries(entries.map(([key, one]) => [key.replaceAll(" ", "_"), one]));
  return { map, isList };
}

const gramsPer: Readonly<Record<string, number>> = {
  mg: 0.001,
  g: 1,
  gram: 1,
  grams: 1,
  kg: 1000,
  kilograms: 1000,
  t: 1e6,
  ton: 1e6,
  tons: 1e6,
  tonnes: 1e6,
};

type Emitted = { readonly kg: number | undefined; readonly notices: readonly RunNotice[] };

/** Grams by the format. A text with a unit of its own is taken by that, and shown; one that cannot be read is not. */
function massOf(value: unknown): Emitted {
  const text = typeof value === "number" ? String(value) : (stringOf(value) ?? "");
  const match = /^([\d.,]+(?:e[+-]?\d+)?)\s*([a-z]*)/i.exec(text);
  const number = groupedNumber(match?.[1] ?? "");
  const written = (match?.[2] ?? "").replace(/co$/i, "");
  const unit = written.toLowerCase();
  // `Mg` is a megagram, or a milligram in capitals.
  const grams = unit === "" ? 1 : written === "Mg" ? undefined : gramsPer[unit];
  if (number === undefined || number < 0 || grams === undefined) {
    return { kg: undefined, notices: text === "" ? [] : [notTaken("emissions", text)] };
  }
  const kg = (number * grams) / 1000;
  const isPlain = unit === "" && typeof value === "number";
  return {
    kg,
    notices: isPlain
      ? [{ code: "grams-or-kilograms", text, kg }]
      : [{ code: "emissions-unit-in-text", text: text.slice(0, 60) }],
  };
}

const notTaken = (key: string, text: string): RunNotice => ({
  code: "not-taken",
  key,
  text: text.slice(0, 60),
});

type Section = ReadonlyMap<string, string>;

function sectionOf(text: string): Section {
  const lines = [...text.matchAll(sectionLine)].map(
    ([, key, value]) => [key!.toLowerCase(), value!.trim()] as const,
  );
  return new Map(lines.filter(([, value]) => !/^\[?more information needed\]?$/i.test(value)));
}

/** What the YAML holds; undefined where it is damaged. */
function yamlOf(text: string): unknown {
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
    return document.errors.length > 0
      ? undefined
      : (document.toJS({ maxAliasCount: 100 }) as unknown);
  } catch {
    return undefined;
  }
}

function partsOf(text: string | undefined): readonly NamedPart[] {
  return text === undefined ? [] : namedParts(text, undefined);
}

function placeOf(location: string | undefined, section: Section) {
  if (location !== undefined) return { text: location };
  const provider = section.get("cloud provider");
  const region = section.get("compute region");
  if (region === undefined) return undefined;
  return provider === undefined ? { text: region } : { provider, cloudRegion: region };
}

function hoursOf(section: Section): { readonly hours?: number; readonly notices: RunNotice[] } {
  const text = section.get("hours used");
  if (text === undefined) return { notices: [] };
  const match = /^~?([\d.,]+)\s*(?:h|hrs?|hours?)?$/i.exec(text);
  const hours = groupedNumber(match?.[1] ?? "");
  return hours === undefined ? { notices: [notTaken("Hours used", text)] } : { hours, notices: [] };
}

/** The line for people names its unit as it likes, so that it is shown and not read. */
function sectionNotices(section: Section): readonly RunNotice[] {
  const emitted = section.get("carbon emitted");
  return emitted === undefined ? [] : [notTaken("Carbon Emitted", emitted)];
}

/** Reads what a Hugging Face model card says of its emissions: grams, and hardly ever the energy. */
export function readModelCard(text: string): ImportResult {
  const head = frontMatter.exec(text)?.[1] ?? (field.test(text) ? text : "");
  const yaml = head === "" ? {} : yamlOf(head);
  if (!isObject(yaml)) return { ok: false, problem: { code: "damaged-yaml" } };
  const { map, isList } = emissionsOf(yaml["co2_eq_emissions"]);
  const section = sectionOf(text);
  const { kg, notices } = massOf(map["emissions"]);
  const parts = partsOf(stringOf(map["hardware_used"]) ?? section.get("hardware type"));
  const { hours, notices: hourNotices } = hoursOf(section);
  if (kg === undefined && parts.length === 0 && hours === undefined) {
    return { ok: false, problem: { code: "no-runs", format, skipped: [] } };
  }
  const modelName = stringOf(objectsOf(yaml["model-index"])[0]?.["name"]);
  const isTraining = stringOf(map["training_type"]) !== undefined;
  const described = workloadOf({ hours, name: modelName, stage: isTraining ? "train" : undefined });
  const run = {
    origin: {
      where: "line" as const,
      at: text.slice(0, Math.max(0, text.search(field))).split("\n").length,
    },
    workload: described.workload,
    accelerators: parts,
    ...given("place", placeOf(stringOf(map["geographical_location"]), section)),
    tool: {
      ...given("version", stringOf(map["source"])),
      ...given("kg", kg),
      covers: "it" as const,
    },
    others: [],
    notices: [
      ...(kg === undefined ? [] : [{ code: "emissions-only" as const }]),
      ...notices,
      ...(isList ? [{ code: "list-form" as const }] : []),
      ...hourNotices,
      ...(map["emissions"] === undefined ? sectionNotices(section) : []),
      ...described.notices,
    ],
  };
  return { ok: true, imported: { format, runs: [run], skipped: [], ignored: [], notices: [] } };
}
