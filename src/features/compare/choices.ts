import { create } from "zustand";
import type { Budget } from "../../experiment/budget.ts";
import type { Move } from "../../experiment/move.ts";
import { noFilters, type Filters } from "./table/filters.ts";
import type { SortBy } from "./table/sort.ts";

/** What is compared: where, when, or on what it runs. */
export type Aspect = "where" | "when" | "what";

export type Choices = {
  readonly aspect: Aspect;
  readonly move: Move;
  readonly filters: Filters;
  readonly sort: SortBy;
  readonly budget: Budget | undefined;
};

/** How the view is set. It is kept while the page is open, and not in the link: it changes no figure. */
export const useChoices = create<Choices>(() => ({
  aspect: "where",
  move: "all",
  filters: noFilters,
  sort: { column: "emissions", descending: false },
  budget: undefined,
}));
