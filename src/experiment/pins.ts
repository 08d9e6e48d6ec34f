import { isFaulty } from "./entry.ts";
import type { Pin } from "./experiment.ts";
import { experimentFields } from "./fields.ts";
import { textOfPins } from "./parse-pins.ts";
import type { SessionStore } from "./store.ts";

const maxPins = experimentFields.pins.max;

/** Why an option is not pinned. `nothing`: it differs in nothing; `in-error`: the pins of the link cannot be read. */
export type PinRefusal = "nothing" | "already" | "full" | "in-error";

/** An option as a link has it: two that are written alike are one. */
export const pinKey = (pin: Pin): string => textOfPins([pin]);

const asItStands = pinKey({});

/** Each option once, and none that is the experiment as it stands in every part. */
export function distinctPins(pins: readonly Pin[] = []): readonly Pin[] {
  const byKey = new Map<string, Pin>();
  for (const pin of pins) {
    const key = pinKey(pin);
    if (key !== asItStands && !byKey.has(key)) byKey.set(key, pin);
  }
  return [...byKey.values()];
}

export function isPinned(pins: readonly Pin[] | undefined, pin: Pin): boolean {
  return distinctPins(pins).some((one) => pinKey(one) === pinKey(pin));
}

/** The pins with one more at their end, or why there is none. */
export function withPin(
  pins: readonly Pin[] | undefined,
  pin: Pin,
): { readonly pins: readonly Pin[] } | { readonly refused: PinRefusal } {
  if (pinKey(pin) === asItStands) return { refused: "nothing" };
  if (isPinned(pins, pin)) return { refused: "already" };
  const kept = distinctPins(pins);
  return kept.length >= maxPins ? { refused: "full" } : { pins: [...kept, pin] };
}

/** The pins without one; undefined where none is left, so that the link has no key for them. */
export function withoutPin(pins: readonly Pin[] | undefined, pin: Pin): readonly Pin[] | undefined {
  const kept = distinctPins(pins).filter((one) => pinKey(one) !== pinKey(pin));
  return kept.length === 0 ? undefined : kept;
}

const place = { of: "experiment", property: "pins" } as const;

/** Pins an option in the document, or says why not. Pins in error are never written over. */
export function addPin(store: SessionStore, pin: Pin): PinRefusal | undefined {
  const { entered, editValue } = store.getState();
  const { pins } = entered.entries;
  if (isFaulty(pins)) return "in-error";
  const found = withPin(pins?.value, pin);
  if ("refused" in found) return found.refused;
  editValue(place, found.pins);
  return undefined;
}

export function removePin(store: SessionStore, pin: Pin): void {
  const { entered, editValue } = store.getState();
  const { pins } = entered.entries;
  if (pins !== undefined && !isFaulty(pins)) editValue(place, withoutPin(pins.value, pin));
}

/** Empties the pins, also where they are in error. */
export function clearPins(store: SessionStore): void {
  store.getState().editValue(place, undefined);
}
