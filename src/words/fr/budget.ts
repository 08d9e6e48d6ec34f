import type { Budget, Run } from "../../experiment/budget.ts";
import type * as english from "../en/budget.ts";
import { money } from "../figures.ts";
import type { Translated } from "../translated.ts";

/** Arrondi vers le bas, pour que ce qui est dit acheté tienne dans le budget. */
const atMost = new Intl.NumberFormat("fr", {
  maximumSignificantDigits: 3,
  roundingMode: "floor",
});

const amount = new Intl.NumberFormat("fr", { maximumSignificantDigits: 15 });

const units: Readonly<Record<Budget["unit"], string>> = {
  kg: "kg CO₂e",
  kwh: "kWh",
  usd: "USD",
};

const nothingTaken: Readonly<Record<Budget["unit"], string>> = {
  kg: "elle n’émet rien",
  kwh: "elle ne consomme rien",
  usd: "elle ne coûte rien",
};

const times = (runs: number, { isWhole }: Run) => {
  const figure = atMost.format(runs);
  if (isWhole)
    return figure === "1" ? "cette expérience une fois" : `cette expérience ${figure} fois`;
  return figure === "1" ? "1 exécution" : `${figure} exécutions`;
};

const deviceHours = (hours: number) => `${atMost.format(hours)} heures d’appareil`;
const epochs = (count: number) => `${atMost.format(count)} époques`;

export const budget: Translated<typeof english.budget> = {
  title: "Ce qu’achète un budget",
  amount: "Budget",
  amountHint: "50 kg, 200 kWh ou 300 USD de retrait, par exemple. Vide : aucun.",
  unit: "Budget en",
  units: [
    { value: "kg", label: "kg CO₂e" },
    { value: "kwh", label: "kWh d’électricité" },
    { value: "usd", label: "USD de traitement" },
  ],
  epochs: "Époques d’une exécution",
  epochsHint: "Pour voir le budget en époques. Facultatif.",
  price: (usdPerT, whose) => `À ${money(usdPerT, "USD", "fr")} la tonne CO₂e (${whose}).`,
  noPrice:
    "Il n’y a pas de prix pour compter : le vôtre est en erreur, ou les tables n’en ont pas. Corrigez-le dans le calculateur.",
  lines: (bought, run, { unit }) =>
    bought === "without-limit"
      ? [`sans limite : ${nothingTaken[unit]}`]
      : [
          times(bought.runs, run),
          ...(bought.deviceHours === undefined ? [] : [deviceHours(bought.deviceHours)]),
          ...(bought.epochs === undefined ? [] : [epochs(bought.epochs)]),
        ],
  asItStands: (bought, run, { amount: of, unit }, counted) => {
    const much = `${amount.format(of)} ${units[unit]}`;
    if (bought === "without-limit")
      return `L’expérience telle quelle n’a pas de limite : ${nothingTaken[unit]}.`;
    const more = [
      bought.deviceHours === undefined ? undefined : deviceHours(bought.deviceHours),
      bought.epochs === undefined ? undefined : epochs(bought.epochs),
    ].filter(Boolean);
    const measures = more.length === 0 ? "" : `, soit ${more.join(" ou ")}`;
    return `Avec l’expérience telle quelle, ${much} achètent ${times(bought.runs, run)}${measures} (${counted}).`;
  },
  noFigure:
    "L’expérience telle quelle n’a pas de chiffre ; ce qu’achète le budget ne peut donc pas encore se dire.",
  scaling:
    "Émissions et énergie croissent avec les exécutions. Les chiffres sont arrondis vers le bas.",
};
