import type { EquivalentPlace, EquivalentUnit, RegionalKind } from "../en/equivalents.ts";
import type * as english from "../en/equivalents.ts";
import type { Translated } from "../translated.ts";

type Unit = { readonly one: string; readonly other: string };

const car = "dans une voiture moyenne";
const person = "de tout ce que cause une personne moyenne";
const home = "de l’électricité d’un foyer moyen";
const stream = "de vidéo en streaming";

const of = (one: string, what: string): Unit => ({
  one: `${one} ${what}`,
  other: `${one}s ${what}`,
});
const same = (words: string): Unit => ({ one: words, other: words });

/** Ce qui suit un nombre, par unité. */
const units: Readonly<Record<EquivalentUnit, Unit>> = {
  "foot-driven": of("pied", car),
  "mile-driven": of("mile", car),
  "metre-driven": of("mètre", car),
  "km-driven": same(`km ${car}`),
  "earth-driven": same(`fois le tour de la Terre (40 000 km) ${car}`),
  "car-year": of("année", "de conduite d’une voiture moyenne"),
  "km-flown": same("km de vol long-courrier, un passager"),
  "coast-flight": {
    one: "vol aller-retour San Francisco – New York, un passager",
    other: "vols aller-retour San Francisco – New York, un passager",
  },
  "coast-plane": {
    one: "vol aller-retour San Francisco – New York, tout l’avion",
    other: "vols aller-retour San Francisco – New York, tout l’avion",
  },
  "person-second": of("seconde", person),
  "person-minute": of("minute", person),
  "person-hour": of("heure", person),
  "person-day": of("jour", person),
  "person-year": of("année", person),
  "home-hour": of("heure", home),
  "home-day": of("jour", home),
  "home-year": of("année", home),
  "charge-percent": same("% d’une charge de téléphone"),
  charge: { one: "charge de téléphone", other: "charges de téléphone" },
  "stream-second": of("seconde", stream),
  "stream-minute": of("minute", stream),
  "stream-hour": of("heure", stream),
  "stream-day": of("jour", `${stream} sans pause`),
  seedling: {
    one: "jeune arbre urbain, cultivé dix ans, pour l’absorber",
    other: "jeunes arbres urbains, cultivés dix ans, pour l’absorber",
  },
  reply: {
    one: "réponse de 400 tokens par Mistral Large 2",
    other: "réponses de 400 tokens par Mistral Large 2",
  },
  "bloom-run": {
    one: "entraînement de BLOOM-176B, son électricité seule",
    other: "entraînements de BLOOM-176B, leur électricité seule",
  },
  "gpt3-run": { one: "entraînement de GPT-3", other: "entraînements de GPT-3" },
  "llama31-run": {
    one: "entraînement de la famille Llama 3.1",
    other: "entraînements de la famille Llama 3.1",
  },
  "beef-gram": of("gramme", "de bœuf"),
  "beef-kg": same("kg de bœuf"),
  "beef-tonne": of("tonne", "de bœuf"),
};

const places: Readonly<Record<EquivalentPlace, string>> = {
  us: "États-Unis",
  eu: "Union européenne",
  uk: "Royaume-Uni",
  world: "Monde",
  china: "Chine",
  india: "Inde",
};

/** Pour « comme en moyenne … » et « pour … ». */
const inPlaces: Readonly<Record<EquivalentPlace, string>> = {
  us: "aux États-Unis",
  eu: "dans l’UE",
  uk: "au Royaume-Uni",
  world: "dans le monde",
  china: "en Chine",
  india: "en Inde",
};

const regional: Readonly<Record<RegionalKind, string>> = {
  drive: "d’une voiture",
  person: "d’une personne",
};

/** En français, on compte au pluriel à partir de 2. */
const isOne = (printed: string): boolean => /^[01](,\d+)?$/.test(printed);

export const equivalents: Translated<typeof english.equivalents> = {
  place: "Voitures, personnes et foyers comme en",
  intro: (mass) => `${mass}, c’est à peu près autant que l’un de ceux-ci.`,
  rough:
    "Chacun compare le milieu de l’intervalle avec une moyenne publiée ; il est donc plus grossier que le chiffre lui-même.",
  loading: "Les comparaisons arrivent.",
  failed: (why) => `Les comparaisons n’ont pas pu être chargées. ${why}`,
  again: "Réessayer",
  none: "Un total de zéro n’a pas d’équivalents.",
  absent: "Cette édition n’a pas de comparaisons.",
  unit: (unit, printedCount) => (isOne(printedCount) ? units[unit].one : units[unit].other),
  placeName: (place) => places[place],
  from: (region, year) => `${region.charAt(0).toUpperCase()}${region.slice(1)}, ${year}.`,
  inDoubt: "Incertain :",
  lacking: (kinds, place) =>
    `Cette édition n’a pas de moyenne actuelle ${kinds.map((kind) => regional[kind]).join(" ou ")} ${inPlaces[place]}.`,
};
