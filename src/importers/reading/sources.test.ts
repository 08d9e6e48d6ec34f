import { expect, it } from "vitest";
import { sourcesOf } from "./sources.ts";

const namesOf = (...names: readonly string[]) =>
  sourcesOf(names.map((name) => ({ name, body: name }))).map(({ bodies }) => bodies);

it("pairs carbontracker's two logs of a run and leaves the rest alone", () => {
  expect(namesOf("a_carbontracker_output.log", "b.csv", "a_carbontracker.log")).toEqual([
    ["a_carbontracker_output.log", "a_carbontracker.log"],
    ["b.csv"],
  ]);
});

it("pairs no logs of one name from two folders, and loses no error log", () => {
  const names = ["1/a_carbontracker.log", "2/a_carbontracker.log", "2/a_carbontracker_err.log"];
  expect(namesOf(...names)).toEqual(names.map((name) => [name]));
});
