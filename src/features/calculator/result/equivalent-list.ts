import type { EquivalentPlace, EquivalentUnit } from "../../../words/equivalents.ts";

export type ListedEquivalent = {
  /** Row of data/equivalences.csv. */
  readonly id: string;
  readonly kind: string;
  /** Offered for this place only. */
  readonly place?: EquivalentPlace;
  /** What it is counted in, each with how many of the table's unit it is. */
  readonly units: { readonly [U in EquivalentUnit]?: number };
};

const feetPerMile = 5280;
const hoursPerYear = 365 * 24;

const km = { "metre-driven": 1 / 1000, "km-driven": 1, "earth-driven": 40_000 };

function person(id: string, place: EquivalentPlace): ListedEquivalent {
  const units = {
    "person-second": 1 / (hoursPerYear * 3600),
    "person-minute": 1 / (hoursPerYear * 60),
    "person-hour": 1 / hoursPerYear,
    "person-day": 1 / 365,
    "person-year": 1,
  };
  return { id, kind: "person", place, units };
}

/**
 * The rows that may be shown, preferred kinds first. The table has no column that says that a row stands in for a
 * newer or a better one, and its year cannot say so: the newest car of the EU is a new electric one, and the newest
 * web search is of 2009. So current rows are named here, each the newest average of what its label says:
 *
 * - Cars and people: fleet averages of the road. Left out are earlier EPA editions (2018, 2019, 2021), type
 *   approval and new cars, Strubell's rounded lives, and weekly figures of other tools.
 * - The EU's car is of 2019, by Green Algorithms: nothing newer in the table is an average of its fleet.
 * - Flights: DESNZ 2024 by the km, and Patterson's journey, the newest of three values for it. The transatlantic
 *   seat is from memory.
 * - Streaming: the IEA's world figure as cut in December 2020. The European one counts the screen as well.
 * - Trees: EPA 2024, for ten years. Mature tree-years are of 2002.
 * - Replies: Mistral's reviewed, location-based figure. Gemini's is market-based.
 * - Left out as other things: kWh (where a total comes from), TV hours (corrections of a slip), the searches of
 *   Strubell and Patterson, petrol and coal (no one's everyday terms).
 */
export const listedEquivalents: readonly ListedEquivalent[] = [
  {
    id: "car_mile_us_epa",
    kind: "drive",
    place: "us",
    units: { "foot-driven": 1 / feetPerMile, "mile-driven": 1 },
  },
  { id: "car_year_us_epa", kind: "drive", place: "us", units: { "car-year": 1 } },
  { id: "car_km_eu_green_algorithms", kind: "drive", place: "eu", units: km },
  { id: "car_km_uk_desnz", kind: "drive", place: "uk", units: km },
  { id: "flight_km_longhaul_desnz", kind: "fly", units: { "km-flown": 1 } },
  { id: "flight_ny_sf_patterson", kind: "fly", units: { "coast-flight": 1 } },
  { id: "plane_ny_sf_patterson", kind: "fly", units: { "coast-plane": 1 } },
  person("person_year_us", "us"),
  person("person_year_eu", "eu"),
  person("person_year_world", "world"),
  person("person_year_china", "china"),
  person("person_year_india", "india"),
  {
    id: "us_home_electricity_year",
    kind: "home",
    place: "us",
    units: { "home-hour": 1 / hoursPerYear, "home-day": 1 / 365, "home-year": 1 },
  },
  { id: "smartphone_charge", kind: "phone", units: { "charge-percent": 1 / 100, charge: 1 } },
  {
    id: "streaming_hour_iea",
    kind: "stream",
    units: {
      "stream-second": 1 / 3600,
      "stream-minute": 1 / 60,
      "stream-hour": 1,
      "stream-day": 24,
    },
  },
  { id: "tree_seedling_10y", kind: "tree", units: { seedling: 1 } },
  { id: "mistral_response", kind: "reply", units: { reply: 1 } },
  { id: "bloom_training_dynamic", kind: "train", units: { "bloom-run": 1 } },
  { id: "gpt3_training", kind: "train", units: { "gpt3-run": 1 } },
  { id: "llama31_family_training", kind: "train", units: { "llama31-run": 1 } },
  {
    id: "beef_kg",
    kind: "food",
    units: { "beef-gram": 1 / 1000, "beef-kg": 1, "beef-tonne": 1000 },
  },
];
