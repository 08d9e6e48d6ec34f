import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Linear RGB as it looks without one kind of cone: Machado, Oliveira and Fernandes 2009,
 * doi:10.1109/TVCG.2009.113, severity 1.
 */
const visions: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Relative luminance of WCAG 2, as someone sees it. */
function luminance(hex: string, vision: Matrix): number {
  const rgb = linear(hex);
  const [r = 0, g = 0, b = 0] = vision.map((row) =>
    Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

const sheet = readFileSync("src/features/compare/charts/SiteMap.module.css", "utf8");
const classes = Array.from(sheet.matchAll(/--class-\d: light-dark\((#\w{6}), (#\w{6})\)/g));
const themes = {
  light: classes.map(([, light = ""]) => light),
  dark: classes.map(([, , dark = ""]) => dark),
};

describe.each(Object.entries(visions))("colours of the map, %s vision", (_name, vision) => {
  it.each(Object.entries(themes))("differ in lightness from class to class, %s", (theme, hexes) => {
    expect(hexes).toHaveLength(5);
    const seen = hexes.map((hex) => luminance(hex, vision));
    const sorted = seen.toSorted((a, b) => (theme === "light" ? b - a : a - b));
    expect(seen).toEqual(sorted);
    for (let index = 1; index < seen.length; index += 1) {
      expect(contrast(seen[index - 1] ?? 0, seen[index] ?? 0)).toBeGreaterThan(1.35);
    }
  });
});
