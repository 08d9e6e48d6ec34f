/** Of numbers and dates: their separators follow the wording. */
export const locale: string = "en";
