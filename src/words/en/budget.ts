import type { Bought, Budget, Run } from "../../experiment/budget.ts";
import { money } from "../figures.ts";

/** Rounded down, so that what is said to be bought is within the budget. */
const atMost = new Intl.NumberFormat("en", {
  maximumSignificantDigits: 3,
  roundingMode: "floor",
});

const amount = new Intl.NumberFormat("en", { maximumSignificantDigits: 15 });

const units: Readonly<Record<Budget["unit"], string>> = {
  kg: "kg CO₂e",
  kwh: "kWh",
  usd: "USD",
};

const nothingTaken: Readonly<Record<Budget["unit"], string>> = {
  kg: "it emits nothing",
  kwh: "it draws nothing",
  usd: "it costs nothing",
};

const times = (runs: number, { isWhole }: Run) => {
  const figure = atMost.format(runs);
  if (isWhole) return figure === "1" ? "this experiment once" : `this experiment ${figure} times`;
  return figure === "1" ? "1 run" : `${figure} runs`;
};

const deviceHours = (hours: number) => `${atMost.format(hours)} device-hours`;
const epochs = (count: number) => `${atMost.format(count)} epochs`;

export const budget = {
  title: "What a budget buys",
  amount: "Budget",
  amountHint: "50 kg, 200 kWh, or 300 USD of removal, for example. Empty: none.",
  unit: "Budget in",
  units: [
    { value: "kg", label: "kg CO₂e" },
    { value: "kwh", label: "kWh of electricity" },
    { value: "usd", label: "USD of dealing with it" },
  ],
  epochs: "Epochs in one run",
  epochsHint: "To see the budget in epochs. Optional.",
  price: (usdPerT: number, whose: string) =>
    `At ${money(usdPerT, "USD", "en")} per tonne CO₂e (${whose}).`,
  noPrice:
    "There is no price to count with: yours is in error, or the tables have none. Mend it in the calculator.",
  /** The lines of a cell: how often, then in other measures. */
  lines: (bought: Bought, run: Run, { unit }: Budget): readonly [string, ...string[]] =>
    bought === "without-limit"
      ? [`no limit: ${nothingTaken[unit]}`]
      : [
          times(bought.runs, run),
          ...(bought.deviceHours === undefined ? [] : [deviceHours(bought.deviceHours)]),
          ...(bought.epochs === undefined ? [] : [epochs(bought.epochs)]),
        ],
  /** What it buys as the experiment stands. */
  asItStands: (bought: Bought, run: Run, { amount: of, unit }: Budget, counted: string) => {
    const much = `${amount.format(of)} ${units[unit]}`;
    if (bought === "without-limit")
      return `As the experiment stands there is no limit: ${nothingTaken[unit]}.`;
    const more = [
      bought.deviceHours === undefined ? undefined : deviceHours(bought.deviceHours),
      bought.epochs === undefined ? undefined : epochs(bought.epochs),
    ].filter(Boolean);
    const measures = more.length === 0 ? "" : `, which is ${more.join(" or ")}`;
    return `As the experiment stands, ${much} buys ${times(bought.runs, run)}${measures} (${counted}).`;
  },
  noFigure:
    "The experiment as it stands has no figure, so what the budget buys cannot be said yet.",
  scaling: "Emissions and energy grow with runs. Figures are rounded down.",
} as const;
