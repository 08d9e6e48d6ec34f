import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { badgeLine } from "./badge-line.ts";
import { badgeSvg } from "./badge.ts";
import { chartDrawing, chartSvg } from "./chart.ts";
import { textWidth, wrapped } from "./drawing.ts";
import { exampleLinks, hostile, reportOfExperiment, reportOfLink } from "./report.fixture.ts";

const worked = exampleLinks["two weeks of one p4d.24xlarge"];

function read(svg: string) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, "image/svg+xml");
}

function texts(svg: string, tag: string): string[] {
  return [...read(svg).getElementsByTagName(tag)].map(({ textContent }) => textContent ?? "");
}

const writers = { chartSvg, badgeSvg };

test.each(Object.entries(writers))("%s is named, told, and needs no other file", (_, write) => {
  const report = reportOfLink(worked);
  const svg = write(report);
  expect(texts(svg, "title")[0]).toMatch(/carbon/iu);
  const [told = ""] = texts(svg, "desc");
  for (const part of ["8 × NVIDIA A100", "336 h", "us-east-1", "2025", "PUE 1.15", "2026.11"]) {
    expect(told).toContain(part);
  }
  expect(told).toContain(report.permalink);
  expect(svg).not.toMatch(/href|<style|style=|<script|url\(/u);
});

test("the badge has the figure, its range and its boundary", () => {
  expect(texts(badgeSvg(reportOfLink(worked)), "text")).toEqual([
    "carbon, data centre",
    "517 kg CO₂e (250 to 680 kg CO₂e)",
  ]);
});

test("the line of the badge leads to the calculation", () => {
  const report = reportOfLink(worked);
  expect(badgeLine(report)).toBe(
    `[![carbon, data centre: 517 kg CO₂e (250 to 680 kg CO₂e)](wattprint-badge.svg)](${report.permalink})\n`,
  );
});

test("the chart tells what is not counted and what is not known", () => {
  expect(texts(chartSvg(reportOfLink(worked)), "text")).toContain("126 kg CO₂e not counted");
  const measured = chartSvg(reportOfLink(exampleLinks["measured energy without hardware"]));
  expect(texts(measured, "text")).toContain("not known");
});

test("nothing of a chart lies outside it", () => {
  for (const link of Object.values(exampleLinks)) {
    const { width, height, shapes } = chartDrawing(reportOfLink(link));
    for (const shape of shapes) {
      const [right, bottom] =
        shape.is === "rect"
          ? [shape.x + shape.width, shape.y + shape.height]
          : shape.is === "line"
            ? [Math.max(shape.x1, shape.x2), Math.max(shape.y1, shape.y2)]
            : [shape.x, shape.y];
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  }
});

test("a long title is broken into lines that fit", () => {
  const lines = wrapped(`${hostile} ${"長".repeat(60)}`, 17, 300);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(textWidth(line, 17)).toBeLessThanOrEqual(300);
});

propertyTest.prop([fc.string({ unit: "binary", minLength: 1 })])(
  "any title is text of a well-formed file",
  (title) => {
    const report = reportOfExperiment({
      title,
      workloads: [
        { hardware: "custom", ownHardwareName: title, deviceW: 1, hours: 1, site: "grid/FR" },
      ],
    });
    for (const write of Object.values(writers)) {
      const tags = [...read(write(report)).getElementsByTagName("*")].map(({ tagName }) => tagName);
      expect(new Set(tags)).toEqual(
        new Set(["svg", "title", "desc", "rect", "text", ...(write === chartSvg ? ["line"] : [])]),
      );
    }
  },
);
