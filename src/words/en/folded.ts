/** Titles of parts whose other words come with their code, when they are opened. */
export const folded = {
  oneLine: "Type it in one line",
  equivalents: "In everyday terms",
  examples: "Published cases",
} as const;
