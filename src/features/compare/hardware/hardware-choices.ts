import { create } from "zustand";
import type { CountRule } from "../../../experiment/other-hardware.ts";
import { noPartFilters, type PartFilters, type SortName } from "./order.ts";

type HardwareChoices = {
  /** Place of the workload that is put on other hardware; undefined until one is chosen. */
  readonly index: number | undefined;
  readonly count: CountRule;
  /** As typed, GB and TFLOPS: kept while in error. */
  readonly memory: string;
  readonly peak: string;
  readonly filters: PartFilters;
  readonly sort: SortName;
};

/** How this part is set, kept while the page is open. */
export const useHardwareChoices = create<HardwareChoices>(() => ({
  index: undefined,
  count: "as-now",
  memory: "",
  peak: "",
  filters: noPartFilters,
  sort: "emissions",
}));
