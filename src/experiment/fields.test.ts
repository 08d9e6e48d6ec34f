import { expect, test } from "vitest";
import { experimentFields, limitsOf, linkKeys, workloadFields, type Field } from "./fields.ts";
import { tinyDataset } from "./tiny-dataset.fixture.ts";

const fields: readonly Field[] = [
  ...Object.values(experimentFields),
  ...Object.values(workloadFields),
];

test("keys stand in the order of the contract's table", () => {
  expect([...Object.values(linkKeys), ...fields.map(({ key }) => key)].join(" ")).toBe(
    "v d t y b price pin lang hw hwn hk w wk n h u runs kwh ks cpu cpun cpuu ram inst at g gk pue emb name stage",
  );
});

test("figure keys are those of the contract", () => {
  const figures = fields.filter(({ figure }) => figure).map(({ key }) => key);
  expect(["v", "d", ...figures].join(" ")).toBe(
    "v d y b hw hk w wk n h u runs kwh ks cpu cpun cpuu ram at g gk pue emb",
  );
});

test("keys left out at their default are those of the contract", () => {
  const omitted = fields.filter((field) =>
    field.kind === "number"
      ? field.omittedAtDefault
      : field.kind === "choice" && field.default !== undefined,
  );
  expect(omitted.map(({ key }) => key).join(" ")).toBe("b hk wk n runs ks cpun gk stage");
});

test("the year goes up to the release's", () => {
  expect(limitsOf(experimentFields.year, tinyDataset)).toEqual({
    min: 2006,
    max: 2026,
    aboveMin: false,
  });
});

test("the year of a dataset without a release goes one past its grid data", () => {
  const unreleased = { version: "", newestGridYear: 2027 };
  expect(limitsOf(experimentFields.year, unreleased).max).toBe(2028);
});
