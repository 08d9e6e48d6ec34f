/** Figures are English for now: their separators follow the wording. */
export const locale = "en";
