import { expect, it } from "vitest";
import { datasetOfData } from "../dataset/dataset.fixture.ts";
import { siteOf } from "./site-factors.ts";
import { zoneIntensity } from "./zone-intensity.ts";

const dataset = datasetOfData();

const sites = [
  ...dataset.regions.keys(),
  ...[...dataset.zones.keys()].flatMap((zone) => [`grid/${zone}`, `home/${zone}`]),
];

/** One line a site: what it resolves to, and whose figure that is. */
function lineOf(id: string): string {
  const { zone, pue, pueOrigin } = siteOf(id, dataset);
  const grid =
    zone === undefined
      ? "grid unknown"
      : `${zone.id} ${dataset.newestGridYear} ${zoneIntensity(zone, dataset.newestGridYear).gPerKwh} g/kWh ${zone.quality}`;
  return `${id}  ${grid}  PUE ${pue.value} ${pueOrigin} (${pue.low.toFixed(4)} to ${pue.high.toFixed(4)})`;
}

it("resolves every site as in the snapshot, so that a data edit shows its whole effect in review", async () => {
  await expect(`${sites.map(lineOf).join("\n")}\n`).toMatchFileSnapshot(
    "snapshots/site-factors.txt",
  );
});

it("takes PUE from the region, else the provider's fleet, else the kind of site", () => {
  const origin = (id: string) => siteOf(id, dataset).pueOrigin;
  expect(origin("aws/us-east-1")).toBe("region");
  expect(origin("aws/us-gov-east-1")).toBe("fleet");
  expect(origin("lambda/us-east-1")).toBe("cloud");
  expect(origin("grid/FR")).toBe("own-site");
  expect(origin("home/FR")).toBe("home");
});

it("never lets a PUE fall below 1", () => {
  for (const id of sites) expect(siteOf(id, dataset).pue.low).toBeGreaterThanOrEqual(1);
});
