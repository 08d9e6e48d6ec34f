import type { LoadFailure } from "../../dataset/load.ts";

/** Why a file of tables could not be had. */
export function loadFailureWords(failure: LoadFailure | undefined): string {
  switch (failure?.failure) {
    case undefined:
      return "There is no release of the dataset here.";
    case "network":
      return "The connection failed before the tables arrived.";
    case "status":
      return `The server answered ${failure.detail} for ${failure.url}.`;
    case "type":
      return `The server sent ${failure.url} as something other than data (${failure.detail}).`;
    case "digest":
      return `${failure.url} is not the file that was released: its digest differs.`;
    case "json":
    case "schema":
      return `${failure.url} could not be read.`;
  }
}
