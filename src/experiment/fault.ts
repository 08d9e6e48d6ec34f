import {
  isFaulty,
  untouched,
  type Entered,
  type EnteredWorkload,
  type Entries,
  type Entry,
  type FieldPlace,
  type FieldValue,
  type Place,
} from "./entry.ts";
import {
  experimentFields,
  experimentProperties,
  linkKeys,
  workloadFields,
  workloadProperties,
  type LinkProperty,
} from "./fields.ts";
import type { FieldProblem, StrayProblem } from "./problem.ts";

/** Something of the document that was not taken. */
export type Fault = {
  readonly place: Place;
  /** Key in a link, with the suffix the workload is written with now. */
  readonly key: string;
  readonly raw: string;
  readonly problem: FieldProblem | StrayProblem;
  /** There is no total while it stands. */
  readonly figure: boolean;
  /** It came with a link, and was not edited since. */
  readonly fromLink: boolean;
};

const linkProperties: readonly LinkProperty[] = ["format", "release"];

function fault(
  place: FieldPlace | { readonly of: "link"; readonly property: LinkProperty },
  key: string,
  figure: boolean,
  entry: Entry<FieldValue> | undefined,
): Fault[] {
  if (!isFaulty(entry)) return [];
  const { raw, problem, tails } = entry;
  return [{ place, key, raw, problem, figure, fromLink: tails !== undefined }];
}

function workloadFaults({ id, entries }: EnteredWorkload, index: number): Fault[] {
  const suffix = index === 0 ? "" : `.${index + 1}`;
  return workloadProperties.flatMap((property) => {
    const { key, figure } = workloadFields[property];
    const place = { of: "workload", workload: id, property } as const;
    return fault(place, key + suffix, figure, (entries as Entries)[property]);
  });
}

/** All that is in error, in the order of the canonical link, strays last. */
export function faults(entered: Entered): Fault[] {
  return [
    ...linkProperties.flatMap((property) =>
      fault({ of: "link", property }, linkKeys[property], true, entered.link[property]),
    ),
    ...experimentProperties.flatMap((property) => {
      const { key, figure } = experimentFields[property];
      return fault({ of: "experiment", property }, key, figure, entered.entries[property]);
    }),
    ...entered.workloads.filter((workload) => !untouched(workload)).flatMap(workloadFaults),
    ...entered.strays.map(({ id, key, raw, problem, figure }) => ({
      place: { of: "stray", stray: id } as const,
      key,
      raw,
      problem,
      figure,
      fromLink: true,
    })),
  ];
}

/** What the notice names: all that stood in the link and was not taken, until it is mended or dismissed. */
export function linkDamage(entered: Entered): Fault[] {
  return faults(entered).filter((found) => found.fromLink);
}
