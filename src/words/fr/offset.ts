import type { PriceOfTonne } from "../../experiment/offset-kinds.ts";
import type * as english from "../en/offset.ts";
import { mass, money, plain, text } from "../figures.ts";
import type { Translated } from "../translated.ts";

export const offsetKindWords: Translated<typeof english.offsetKindWords> = {
  avoidance: {
    title: "Crédits d’évitement",
    about:
      "Un paiement pour émettre moins ailleurs : foyers de cuisson, forêts laissées debout, éoliennes. C’est le bas des prix et la promesse la plus faible : parmi les crédits étudiés, la plupart ne représentent aucune réduction réelle. Rien n’est retiré de l’air.",
    durability:
      "Rien n’est stocké ; une forêt laissée debout ne garde son carbone que tant qu’elle l’est.",
  },
  "reversible-removal": {
    title: "Retrait réversible",
    about:
      "Les forêts nouvelles prennent du CO₂ dans l’air en poussant. C’est un retrait, et pas un stockage durable.",
    durability:
      "Des décennies, aussi longtemps que le peuplement : feu, sécheresse et coupe le rendent.",
  },
  "durable-removal": {
    title: "Retrait durable",
    about:
      "Du CO₂ retiré de l’air et gardé dans du charbon végétal, dans la roche ou sous terre. C’est ce qui s’approche le plus de défaire une émission ; c’est rare, et souvent vendu des années avant d’être livré.",
    durability: "Des centaines à des milliers d’années, comme le dit chaque ligne.",
  },
  "compliance-market": {
    title: "Marchés réglementés",
    about:
      "Ce que paient pour un permis ceux qui doivent en avoir, ou ce qu’ils paient en taxe. C’est un prix d’émettre, montré pour l’échelle, et non un projet qui reprend quoi que ce soit.",
    durability: "Rien n’est stocké.",
  },
  "social-cost": {
    title: "Coût social du carbone",
    about:
      "Une estimation du dommage qu’une tonne fait à tous, ou de ce que coûte à la marge l’objectif climatique d’un pays. Cela ne s’achète pas : c’est ce que l’émission coûte aux autres.",
    durability: "Pas un achat ; rien n’est donc stocké.",
  },
  "country-damage": {
    title: "Dommage dans un seul pays",
    about:
      "Le dommage qu’une tonne, émise n’importe où, fait dans le pays nommé. Ce n’est pas ce que coûte d’y émettre ; le reste du dommage tombe sur d’autres pays. Pour certains pays, qui ne sont pas listés ici, l’estimation est sous zéro.",
    durability: "Pas un achat ; rien n’est donc stocké.",
  },
};

const notChecked = "Dernier fonctionnement connu : non vérifié.";

function perTonne(
  { midPerT = 0, currency }: Pick<PriceOfTonne, "midPerT" | "currency">,
  locale: string,
): string {
  return `${plain(midPerT, locale, 5)} ${currency} la tonne`;
}

function spread(
  low: number | undefined,
  mid: number | undefined,
  high: number | undefined,
  currency: string,
  words: (amount: number) => string,
): string {
  if (mid === undefined) return "";
  const ends = low === undefined || high === undefined ? "" : ` (${words(low)} à ${words(high)})`;
  return `${words(mid)} ${currency}${ends}`;
}

export const offset: Translated<typeof english.offset> = {
  title: "Ce que coûterait de le traiter",
  orderTitle: "D’abord réduire, puis déclarer, puis contribuer",
  order: {
    reduce: {
      link: "Réduire",
      view: "compare",
      words:
        " : calculer moins, sur un réseau plus propre, à une meilleure heure. Ce qui n’est pas émis n’a pas besoin de prix.",
    },
    report: {
      link: "Déclarer",
      view: "report",
      words: " : dire ce qui reste, avec son intervalle et son lien.",
    },
  },
  contribute:
    "Contribuer : payer pour un retrait ou une réduction ailleurs, et appeler cela une contribution, pas une expérience neutre.",
  never:
    "Les compensations ne sont jamais soustraites ici. Le chiffre de l’expérience reste ce qu’il est, quoi qu’on paie.",
  priceTitle: "À un seul prix",
  overRange: (low, high) => `Sur l’intervalle plausible du chiffre : ${low} à ${high}.`,
  ownPrice: "Votre propre prix",
  ownPriceHint: (name, year) =>
    `USD pour une tonne de CO₂e, de 0 à 10 000. Il est gardé dans le lien. Vide : ${name}, ${year}.`,
  ownPriceUnit: "USD par t",
  priceInError: "Il n’y a pas de coût tant que le prix est en erreur.",
  inError: "Il n’y a pas de chiffre tant qu’une saisie est en erreur.",
  noTotal: "Sans total, les tables montrent les prix d’une tonne et pas de coûts.",
  pricesTitle: "Prix par type",
  costsFor: (kg, boundary) => `Les coûts sont pour ${kg}, ${boundary}.`,
  rangeOfMass: (low, high) =>
    `L’intervalle d’une ligne est celui du prix. Aux bouts de l’intervalle du chiffre lui-même, chaque coût est ${low} à ${high} fois autant.`,
  glanceLabels: {
    vcm_all_types_2024: "Le bas, l’évitement",
    biochar_2024: "Retrait durable",
    us_epa_sc_co2_2025: "Le dommage causé",
  },
  glance: (
    label,
    { price: { name, midPerT = 0, currency, currencyYear, inDoubt }, cost },
    hasFigure,
    locale,
  ) =>
    [
      `${label} : ${hasFigure ? money(cost, currency, locale) : perTonne({ midPerT, currency }, locale)}`,
      currencyYear === undefined ? "" : ` en monnaie de ${currencyYear}`,
      ` (${name}${inDoubt ? " ; incertain" : ""})`,
    ].join(""),
  otherKind: (kind) =>
    `Le chiffre est de type « ${kind} », les coûts aussi : un chiffre basé sur la localisation en aurait d’autres.`,
  currencies:
    "Les prix sont tels que leur source les donne, dans sa monnaie et celle de son année. Rien n’est converti.",
  tableRegion: (title) => `Table : ${title}`,
  columns: {
    name: "Quoi",
    perTonne: "Prix d’une tonne",
    cost: "Pour cette expérience",
    year: "Année",
  },
  durability: "Combien de temps cela dure :",
  inDoubt: "Incertain",
  criticism: "Limites connues :",
  source: (whose) => `Source : ${whose} ;`,
  price: ({ lowPerT, midPerT, highPerT, currency }, locale) =>
    spread(lowPerT, midPerT, highPerT, currency, (price) => plain(price, locale, 5)),
  priceNotes: ({ lowPerT, highPerT, currencyYear, tonneOf }) => [
    ...(lowPerT === undefined && highPerT === undefined ? ["pas d’intervalle donné"] : []),
    ...(currencyYear === undefined ? [] : [`en monnaie de ${currencyYear}`]),
    ...(tonneOf === "CO2" ? ["par tonne de CO₂ seul, employé ici pour du CO₂e"] : []),
  ],
  cost: (low, mid, high, currency, locale) =>
    spread(low, mid, high, currency, (cost) => money(cost, "", locale).trim()),
  neuclirTitle: "« 250 kg pour seulement 4 USD »",
  neuclir: ({ kg, price, cost, timesOverCredited, realKg }, locale) =>
    [
      `La page de TREC NeuCLIR dit qu’environ ${text(mass(kg, locale))} se compensent pour seulement ${money(cost, price.currency, locale)}.`,
      `C’est ${perTonne(price, locale)}, le prix d’un programme de foyers de cuisson au Kenya sur la plateforme de l’ONU (${price.year}).`,
      `Les crédits de foyers, comme classe, se sont révélés crédités ${plain(timesOverCredited, locale)} fois de trop (Gill-Wiehl et autres 2024) : à ce compte, les ${money(cost, price.currency, locale)} représentent environ ${text(mass(realKg, locale, 2))}.`,
    ].join(" "),
  neuclirBeside: "La même masse à d’autres prix :",
  besideOffer: ({ price, cost }, locale) =>
    `${price.name} : ${money(cost, price.currency, locale)}, à ${perTonne(price, locale)}`,
  registriesTitle: "Où les crédits sont inscrits",
  registries: [
    {
      name: "Plateforme de compensation carbone de l’ONU",
      url: "https://offset.climateneutralnow.org/",
      status: "État inconnu : si elle vend encore, et à quel prix, n’a pas été vérifié.",
    },
    {
      name: "Registre Gold Standard",
      url: "https://registry.goldstandard.org/",
      status: notChecked,
    },
    { name: "Registre Verra", url: "https://registry.verra.org/", status: notChecked },
    {
      name: "Registre Puro, retrait durable",
      url: "https://registry.puro.earth/",
      status: notChecked,
    },
  ],
  registriesNote:
    "Les prix ont été lus dans des copies conservées de leurs sources, et aucun lien de cette page n’a été ouvert pour voir s’il fonctionne encore. Une inscription n’est pas une recommandation : demandez combien de temps le carbone reste dehors, qui le vérifie, et si cela aurait eu lieu de toute façon.",
};
