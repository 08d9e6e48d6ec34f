/** Cost of dealing with emissions, in the currency of the price: kgCO2e ÷ 1000 × price per tonne. */
export function offsetCost(massKg: number, pricePerT: number): number {
  return (massKg / 1000) * pricePerT;
}
