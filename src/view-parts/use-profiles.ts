import { loadProfiles } from "../dataset/load.ts";
import { releaseFileHook } from "./use-release-file.ts";

/** Typical days of the grids that have one. */
export const useProfiles = releaseFileHook(loadProfiles);
