import { create } from "zustand";
import type { FormatId } from "../../reports/formats.ts";

/** A format, or the page to print. */
export type Chosen = FormatId | "page";

/** Where the figure goes. It is kept while the page is open, and not in the link: it changes no figure. */
export const useChosen = create<{ readonly chosen: Chosen }>(() => ({ chosen: "sentence" }));
