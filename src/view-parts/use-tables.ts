import { loadTables } from "../dataset/load.ts";
import { releaseFileHook } from "./use-release-file.ts";

/** The tables that a release's core leaves out: notes, doubts, comparisons, prices. */
export const useTables = releaseFileHook(loadTables);
