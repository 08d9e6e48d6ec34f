import { textWidth, type Drawing, type Shape } from "./drawing.ts";
import { shortProse } from "./prose.ts";
import type { AnyReport } from "./report-input.ts";
import { paragraph, plainSentence } from "./spans.ts";
import { svgOf } from "./svg.ts";

const height = 20;
const size = 11;
const padding = 7;
const radius = 3;

/** White on these is 7:1 and more, and both stand out from a white and from a black page. */
const left = "#3f4a55";
const right = "#0b5a8a";

/** The figure beside what it counts, as a badge brings its own ground and reads on any page. */
export function badgeDrawing(report: AnyReport): Drawing {
  const { badge } = report.words;
  const label = badge.label(report);
  const value = badge.value(report);
  const labelWidth = textWidth(label, size);
  const valueWidth = textWidth(value, size);
  const split = labelWidth + 2 * padding;
  const width = Math.ceil(split + valueWidth + 2 * padding);
  const text = (x: number, words: string, fitWidth: number): Shape => {
    const look = { y: 14, size, bold: false, anchor: "start", fill: "#ffffff" } as const;
    return { is: "text", x, text: words, fitWidth, ...look };
  };
  return {
    width,
    height,
    fontFamily: "Verdana, 'DejaVu Sans', sans-serif",
    title: `${label}: ${value}`,
    description: paragraph(shortProse(report), plainSentence),
    shapes: [
      { is: "rect", x: 0, y: 0, width, height, radius, fill: right },
      { is: "rect", x: 0, y: 0, width: split, height, radius, fill: left },
      // The left part is round on its left side only.
      { is: "rect", x: split - radius, y: 0, width: radius, height, fill: left },
      text(padding, label, labelWidth),
      text(split + padding, value, valueWidth),
    ],
  };
}

export function badgeSvg(report: AnyReport): string {
  return svgOf(badgeDrawing(report), report.words.language);
}
