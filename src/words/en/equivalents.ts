type Unit = { readonly one: string; readonly other: string };

/** What stands behind a count, by unit. */
const units = {
  "foot-driven": { one: "foot in an average car", other: "feet in an average car" },
  "mile-driven": { one: "mile in an average car", other: "miles in an average car" },
  "metre-driven": { one: "metre in an average car", other: "metres in an average car" },
  "km-driven": { one: "km in an average car", other: "km in an average car" },
  "earth-driven": {
    one: "time round the Earth (40,000 km) in an average car",
    other: "times round the Earth (40,000 km) in an average car",
  },
  "car-year": { one: "year of driving an average car", other: "years of driving an average car" },
  "km-flown": {
    one: "km on a long-haul flight, one passenger",
    other: "km on a long-haul flight, one passenger",
  },
  "coast-flight": {
    one: "return flight San Francisco – New York, one passenger",
    other: "return flights San Francisco – New York, one passenger",
  },
  "coast-plane": {
    one: "return flight San Francisco – New York, the whole plane",
    other: "return flights San Francisco – New York, the whole plane",
  },
  "person-second": {
    one: "second of all that an average person causes",
    other: "seconds of all that an average person causes",
  },
  "person-minute": {
    one: "minute of all that an average person causes",
    other: "minutes of all that an average person causes",
  },
  "person-hour": {
    one: "hour of all that an average person causes",
    other: "hours of all that an average person causes",
  },
  "person-day": {
    one: "day of all that an average person causes",
    other: "days of all that an average person causes",
  },
  "person-year": {
    one: "year of all that an average person causes",
    other: "years of all that an average person causes",
  },
  "home-hour": {
    one: "hour of an average home’s electricity",
    other: "hours of an average home’s electricity",
  },
  "home-day": {
    one: "day of an average home’s electricity",
    other: "days of an average home’s electricity",
  },
  "home-year": {
    one: "year of an average home’s electricity",
    other: "years of an average home’s electricity",
  },
  "charge-percent": { one: "% of one phone charge", other: "% of one phone charge" },
  charge: { one: "phone charge", other: "phone charges" },
  "stream-second": {
    one: "second of video streaming",
    other: "seconds of video streaming",
  },
  "stream-minute": { one: "minute of video streaming", other: "minutes of video streaming" },
  "stream-hour": { one: "hour of video streaming", other: "hours of video streaming" },
  "stream-day": {
    one: "day of video streaming without a pause",
    other: "days of video streaming without a pause",
  },
  seedling: {
    one: "urban tree seedling, grown for ten years, to take it up",
    other: "urban tree seedlings, grown for ten years, to take it up",
  },
  reply: {
    one: "reply of 400 tokens by Mistral Large 2",
    other: "replies of 400 tokens by Mistral Large 2",
  },
  "bloom-run": {
    one: "training run of BLOOM-176B, its electricity only",
    other: "training runs of BLOOM-176B, their electricity only",
  },
  "gpt3-run": { one: "training run of GPT-3", other: "training runs of GPT-3" },
  "llama31-run": {
    one: "training of the Llama 3.1 family",
    other: "trainings of the Llama 3.1 family",
  },
  "beef-gram": { one: "gram of beef", other: "grams of beef" },
  "beef-kg": { one: "kg of beef", other: "kg of beef" },
  "beef-tonne": { one: "tonne of beef", other: "tonnes of beef" },
} as const satisfies Record<string, Unit>;

export type EquivalentUnit = keyof typeof units;

const places = {
  us: "the US",
  eu: "the EU",
  uk: "the UK",
  world: "the world",
  china: "China",
  india: "India",
} as const;

export type EquivalentPlace = keyof typeof places;

const regional = { drive: "a car", person: "a person" } as const;

export type RegionalKind = keyof typeof regional;

export const equivalents = {
  place: "Cars, people and homes as in",
  intro: (mass: string) => `${mass} is about as much as any one of these.`,
  rough:
    "Each compares the middle of the range with one published average, so it is rougher than the figure itself.",
  loading: "The comparisons are on their way.",
  failed: (why: string) => `The comparisons could not be loaded. ${why}`,
  again: "Try again",
  none: "A total of zero has no equivalents.",
  absent: "This release has no comparisons.",
  unit: (unit: EquivalentUnit, printedCount: string) =>
    printedCount === "1" ? units[unit].one : units[unit].other,
  placeName: (place: EquivalentPlace) => upperFirst(places[place]),
  from: (region: string, year: number) => `${upperFirst(region)}, ${year}.`,
  inDoubt: "In doubt:",
  lacking: (kinds: readonly RegionalKind[], place: EquivalentPlace) =>
    `This release has no current average of ${kinds.map((kind) => regional[kind]).join(" or ")} in ${places[place]}.`,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
