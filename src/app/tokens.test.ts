import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sheet = readFileSync("src/app/tokens.css", "utf8");
const tokens = Array.from(sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g));

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(["light", "dark"])("colours, %s", (theme) => {
  const colours = new Map(
    tokens.map(([, name = "", light = "", dark = ""]) => [name, theme === "light" ? light : dark]),
  );
  const contrast = (a: string, b: string) => {
    const [one, other] = [a, b].map((name) => luminance(colours.get(name) ?? ""));
    return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
  };

  // WCAG 1.4.3
  test.each([
    ["ink", "paper"],
    ["ink", "panel"],
    ["ink", "care-panel"],
    ["ink-quiet", "paper"],
    ["ink-quiet", "panel"],
    ["accent", "paper"],
    ["accent", "panel"],
    ["accent-ink", "accent"],
    ["care", "paper"],
    ["care", "panel"],
    ["care", "care-panel"],
  ])("text in %s can be read on %s", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  // WCAG 1.4.11
  test.each([
    "control-line",
    "accent",
    "care",
    "part-devices",
    "part-host",
    "part-overhead",
    "part-embodied",
  ])("edges and parts of charts in %s stand out from the paper", (part) => {
    expect(contrast(part, "paper")).toBeGreaterThanOrEqual(3);
  });
});
