import { breakdown, type Part } from "../calculation/breakdown.ts";
import type { Range } from "../calculation/range.ts";
import { textWidth, wrapped, type Drawing, type Shape } from "./drawing.ts";
import { shortProse } from "./prose.ts";
import type { AnyReport } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";
import { svgOf } from "./svg.ts";

const width = 720;
const margin = 20;
const inner = width - 2 * margin;
const rowHeight = 44;
const barHeight = 12;

/** The page's colours by day (`tokens.css`), on a ground of their own, so that the chart reads on a dark page too. */
const ink = {
  paper: "#ffffff",
  text: "#17202a",
  quiet: "#52606d",
  line: "#d5dce3",
  bar: "#aeb9c4",
};
const colours = {
  devices: "#1f6f9f",
  host: "#8a6d1d",
  overhead: "#5b6b7a",
  embodied: "#8a4b7d",
} as const;

type TextLook = { readonly size: number; readonly bold?: boolean; readonly fill?: string };

function text(x: number, y: number, words: string, look: TextLook, anchor: "start" | "end"): Shape {
  const { size, bold = false, fill = ink.text } = look;
  return { is: "text", x, y, text: words, size, bold, anchor, fill };
}

/** A name, its value at the right edge, and the bars that follow below them. */
function row(y: number, name: string, value: string, bold: boolean): Shape[] {
  const look = { size: 14, bold };
  const room = inner - textWidth(value, look.size) - margin;
  const [shown = name] = wrapped(name, look.size, room);
  return [
    text(margin, y + 16, shown, look, "start"),
    text(width - margin, y + 16, value, look, "end"),
  ];
}

type Scale = (kg: number) => number;

/** Solid what is counted, hollow what the boundary leaves out. */
function partBars(y: number, { countedKg, leftOutKg }: Part, fill: string, of: Scale): Shape[] {
  const at = { is: "rect", y: y + 23, height: barHeight } as const;
  const counted: Shape = { ...at, x: margin, width: of(countedKg), fill };
  const hollow: Shape = { ...at, x: margin + of(countedKg), width: of(leftOutKg), stroke: fill };
  return [...(countedKg > 0 ? [counted] : []), ...(leftOutKg > 0 ? [hollow] : [])];
}

/** A bar with its range as a thin line with end caps. */
function rangeBars(y: number, { totalKg, lowKg, highKg }: Range, of: Scale): Shape[] {
  const middle = y + 23 + barHeight / 2;
  const [low, high] = [margin + of(lowKg), margin + of(highKg)];
  const line = { is: "line", stroke: ink.text, strokeWidth: 1.5 } as const;
  const cap = (x: number): Shape => ({ ...line, x1: x, x2: x, y1: middle - 5, y2: middle + 5 });
  return [
    { is: "rect", x: margin, y: y + 23, width: of(totalKg), height: barHeight, fill: ink.bar },
    ...(totalKg === 0
      ? []
      : [{ ...line, x1: low, x2: high, y1: middle, y2: middle }, cap(low), cap(high)]),
  ];
}

function partValue({ words }: AnyReport, part: Part | undefined): string {
  const { chart, mass } = words;
  if (part === undefined) return chart.notKnown;
  const { countedKg, leftOutKg } = part;
  if (leftOutKg === 0) return mass(countedKg);
  const left = chart.notCounted(mass(leftOutKg));
  return countedKg === 0 ? left : `${mass(countedKg)}, ${left}`;
}

/** The parts of the footprint, its total at the boundary and its total with everything, with their ranges. */
export function chartDrawing(report: AnyReport): Drawing {
  const { words, total, boundary } = report;
  const { chart } = words;
  const { range, fullRange } = total;
  const largest = Math.max(range.highKg, fullRange.highKg);
  const of: Scale = (kg) => (largest === 0 ? 0 : (kg / largest) * inner);
  const { devices, host, overhead, embodied } = breakdown(total.loads, boundary);
  const apart = total.loads.every(({ basis }) => basis === "power" || basis === "acc");
  const parts = [
    { name: apart ? chart.devices : chart.machines, part: devices, fill: colours.devices },
    { name: chart.host, part: host, fill: colours.host },
    { name: chart.overhead, part: overhead, fill: colours.overhead },
    { name: chart.embodied, part: embodied, fill: colours.embodied },
  ];

  const shapes: Shape[] = [];
  let y = margin;
  const lines = (words_: string, look: TextLook) => {
    for (const line of wrapped(words_, look.size, inner)) {
      shapes.push(text(margin, y + look.size, line, look, "start"));
      y += Math.round(look.size * 1.4);
    }
  };
  lines(words.title(report), { size: 17, bold: true });
  y += 8;
  for (const { name, part, fill } of parts) {
    const isInside = part === host && total.loads.every((load) => load.host === "none");
    const value = isInside ? chart.inMachines : partValue(report, part);
    shapes.push(...row(y, name, value, false));
    if (part !== undefined) shapes.push(...partBars(y, part, fill, of));
    y += rowHeight;
  }
  shapes.push({
    is: "line",
    x1: margin,
    x2: width - margin,
    y1: y,
    y2: y,
    stroke: ink.line,
    strokeWidth: 1,
  });
  y += 6;
  const sums = [
    { name: chart.total(report), of: range },
    ...(boundary === "full" ? [] : [{ name: chart.full, of: fullRange }]),
  ];
  for (const { name, of: sum } of sums) {
    shapes.push(...row(y, name, `${words.mass(sum.totalKg)} (${words.range(sum)})`, true));
    shapes.push(...rangeBars(y, sum, of));
    y += rowHeight;
  }
  y += 4;
  lines(chart.key(report), { size: 12, fill: ink.quiet });
  const height = y + margin;
  return {
    width,
    height,
    fontFamily: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    title: words.title(report),
    description: paragraph(shortProse(report), plainSentence),
    shapes: [{ is: "rect", x: 0, y: 0, width, height, fill: ink.paper }, ...shapes],
  };
}

export function chartSvg(report: AnyReport): string {
  return svgOf(chartDrawing(report), report.words.language);
}
