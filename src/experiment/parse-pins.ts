import { nearest } from "../dataset/nearest.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Boundary, Pin } from "./experiment.ts";
import { experimentFields } from "./fields.ts";
import { checkHardware, checkSite } from "./parse-id.ts";
import { suggesting, type FieldProblem } from "./problem.ts";

function isBoundary(text: string): text is Boundary {
  return experimentFields.boundary.choices.some((choice) => choice === text);
}

function unknownBoundary(text: string): FieldProblem {
  const { choices } = experimentFields.boundary;
  return { code: "unknown-choice", choices, ...suggesting(nearest(choices, text)) };
}

type ParsedPin = { readonly pin: Pin } | { readonly problem: FieldProblem };

/** Reads `site[:hardware[:boundary]]`; an empty part is the current one. */
function parsePin(text: string, catalogue: Catalogue): ParsedPin {
  const [site = "", hardware = "", boundary = "", ...rest] = text.split(":");
  if (rest.length > 0) return { problem: { code: "unreadable-pin", pin: text } };
  const problem =
    (site === "" ? undefined : checkSite(site, catalogue)) ??
    (hardware === "" ? undefined : checkHardware(hardware, catalogue)) ??
    (boundary === "" || isBoundary(boundary) ? undefined : unknownBoundary(boundary));
  if (problem !== undefined) return { problem: { code: "bad-pin", pin: text, problem } };
  const pin = {
    ...(site === "" ? {} : { site }),
    ...(hardware === "" ? {} : { hardware }),
    ...(isBoundary(boundary) ? { boundary } : {}),
  };
  return { pin };
}

/** Reads options to compare, separated by commas. One bad option makes the whole list bad. */
export function parsePins(
  text: string,
  max: number,
  catalogue: Catalogue,
): { readonly value: readonly Pin[] } | { readonly problem: FieldProblem } {
  const texts = text.split(",");
  if (texts.length > max) return { problem: { code: "too-many-pins", max } };
  const value: Pin[] = [];
  for (const pinText of texts) {
    const parsed = parsePin(pinText, catalogue);
    if ("problem" in parsed) return parsed;
    value.push(parsed.pin);
  }
  return { value };
}

/** Writes pins as short as they can be; one that is the current in all parts is `:`, so that it is not nothing. */
export function textOfPins(pins: readonly Pin[]): string {
  return pins
    .map(({ site = "", hardware = "", boundary = "" }) => {
      if (boundary !== "") return `${site}:${hardware}:${boundary}`;
      if (hardware !== "") return `${site}:${hardware}`;
      return site === "" ? ":" : site;
    })
    .join(",");
}
