/** Titles of parts whose other words come with their code, when they are opened. */
export const folded = {
  equivalents: "In everyday terms",
  examples: "Published cases",
} as const;
