import type { NoTotalReason } from "../../experiment/estimate.ts";
import type { Missing } from "../../experiment/resolve.ts";

/** What a workload lacks, as something to do. */
export function missingWords(missing: Missing): string {
  switch (missing.code) {
    case "hardware-missing":
      return "choose the hardware, or give a measured energy";
    case "watts-missing":
      return "give the watts of one device of your own hardware";
    case "hours-missing":
      return "give the hours of one run, or a measured energy";
    case "host-hours-missing":
      return "give the hours: the host CPU and memory you described are counted in watts, and those need hours";
    case "site-missing":
      return "choose the site, or give a carbon intensity";
    case "grid-unknown":
      return `the grid behind ${missing.site} is not known; give a carbon intensity, or choose another site`;
  }
}

export function noTotalWords(reason: NoTotalReason): string {
  switch (reason) {
    case "nothing-entered":
      return "Nothing is entered yet.";
    case "workload-incomplete":
      return "A total needs every workload complete.";
    case "kinds-differ":
      return "The workloads use carbon intensities of different kinds (location-based, market-based, direct or marginal). Figures of different kinds do not add up, so each has its own subtotal.";
  }
}
