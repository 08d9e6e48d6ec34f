import type { MeasuredScope } from "../../experiment/experiment.ts";

/** What a column of a table of the user's own can hold, and its units by what one of them is. */
export const mappedUnits = {
  /** In kWh. */
  energy: { kWh: 1, Wh: 0.001, MWh: 1000, mJ: 1 / 3.6e9, J: 1 / 3.6e6, kJ: 1 / 3600, MJ: 1 / 3.6 },
  /** In hours. */
  time: { h: 1, min: 1 / 60, s: 1 / 3600, ms: 1 / 3_600_000, d: 24 },
  /** Mean watts of one device. */
  power: { W: 1, kW: 1000 },
  /** In kg. */
  emissions: { kg: 1, g: 0.001, t: 1000 },
  devices: { "": 1 },
  runs: { "": 1 },
  pue: { "": 1 },
  /** In g/kWh. */
  intensity: { "g/kWh": 1, "kg/kWh": 1000 },
  name: { "": 1 },
  hardware: { "": 1 },
  place: { "": 1 },
  end: { "": 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type MappedField = keyof typeof mappedUnits;

export type MappedColumn = {
  readonly field: MappedField;
  /** One of the field's units. */
  readonly unit: string;
};

/** What each column is taken for; the user confirms it before a row is read. */
export type Mapping = {
  /** By the place of the column, from 0. Other columns are left. */
  readonly columns: ReadonlyMap<number, MappedColumn>;
  /** What the energy covers. */
  readonly scope: MeasuredScope;
};

/** Words of a name, `energyHours` and `energy_hours (all)` alike. A unit like `kWh` may be parted, too. */
function wordsOf(name: string): string {
  const parted = name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll(/[^\p{L}\p{N}/%]+/gu, " ");
  return ` ${parted.trim()} `;
}

type Rule = readonly [field: MappedField, unit: string, pattern: RegExp];

/**
 * The first that fits holds. A unit that a name does not have is the one such columns mostly are in; millijoules are
 * what NVIDIA's counters have, and small letters may be meant for either.
 */
const rules: readonly Rule[] = [
  ["intensity", "kg/kWh", / kg ?(co2e?q? ?)?(per ?|\/ ?)k ?wh /i],
  ["intensity", "g/kWh", /intensity| g ?(co2e?q? ?)?(per ?|\/ ?)k ?wh /i],
  ["pue", "", / pue /i],
  ["emissions", "kg", /(emission|co2|carbon).* kg /i],
  ["emissions", "g", /(emission|co2|carbon).* (g|grams?) /i],
  ["emissions", "t", /(emission|co2|carbon).* (t|tonnes?|tons?) /i],
  ["emissions", "kg", / kg ?co2|emissions? |co2 ?e?q? /i],
  ["energy", "MWh", / m ?wh /i],
  ["energy", "kWh", / k ?wh /i],
  ["energy", "Wh", / wh /i],
  ["energy", "MJ", / MJ /],
  ["energy", "mJ", / m ?j /i],
  ["energy", "kJ", / kj /i],
  ["energy", "J", / (j|joules?) /i],
  ["energy", "kWh", / (energy|energie|énergie|consumption|electricity|strom|électricité) /i],
  ["power", "kW", / kw /i],
  ["power", "W", / (w|watts?|power|draw|puissance|leistung) /i],
  ["end", "", / (end|ended|finished|stop|timestamp|date|end time|fin|ende|datum) /i],
  ["time", "h", / (hours?|hrs?|h|heures?|stunden?) /i],
  ["time", "min", / (minutes?|mins?|minuten?) /i],
  ["time", "ms", / (milliseconds?|ms) /i],
  ["time", "s", / (seconds?|secs?|s|duration|runtime|elapsed|walltime|secondes?|sekunden?) /i],
  ["time", "d", / (days?|jours?|tage?) /i],
  ["runs", "", / (runs?|repeats?|repetitions?|times) /i],
  ["devices", "", / (num|number|count|n|n gpus?|gpus|devices|gpu count|cards|nombre|anzahl) /i],
  [
    "hardware",
    "",
    /^ (gpu|hardware|device|accelerator|chip|card|cpu|model|matériel|carte|carte graphique|grafikkarte)( (name|type|model))? $/i,
  ],
  [
    "place",
    "",
    / (region|country|location|place|site|zone|datacenter|data center|lieu|pays|région|ort|land|standort) /i,
  ],
  ["name", "", / (name|experiment|run name|job|title|task|id|nom|expérience|titre|tâche|titel) /i],
];

/** A proposal by the names of the columns; each field goes to the first column that fits it. */
export function proposedMapping(header: readonly string[]): Mapping {
  const columns = new Map<number, MappedColumn>();
  const taken = new Set<MappedField>();
  for (const [field, unit, pattern] of rules) {
    if (taken.has(field)) continue;
    const at = header.findIndex(
      (name, index) => !columns.has(index) && pattern.test(wordsOf(name)),
    );
    if (at < 0) continue;
    columns.set(at, { field, unit });
    taken.add(field);
  }
  return { columns, scope: "it" };
}
