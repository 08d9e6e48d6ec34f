/** Of numbers and dates: their separators follow the wording. */
export const locale: string = "en";

/** Between a term and what is said of it. */
export const colon: string = ":";
