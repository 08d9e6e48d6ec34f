import { itKwh } from "./energy.ts";
import { Q, type Boundary, type Load } from "./load.ts";

/** Litres of water, in the data centre and at the power plants. Beside the carbon, never in it. */
export type Water = { readonly onSiteL: number; readonly electricityL: number };

/** Water of a load (DESIGN §2): E_IT × (WUE_site + PUE × WUE_grid), at `chip` with PUE 1. Factors in L/kWh. */
export function water(
  load: Load,
  boundary: Boundary,
  siteLPerKwh: number,
  gridLPerKwh: number,
): Water {
  const kwh = itKwh(load, boundary);
  const pue = boundary === "chip" ? 1 : load.quantities[Q.pue];
  return { onSiteL: kwh * siteLPerKwh, electricityL: kwh * pue * gridLPerKwh };
}
