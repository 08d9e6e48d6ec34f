/** Short names of the published cases that are offered, by row of data/cases.csv. */
const names: Readonly<Record<string, string>> = {
  "strubell2019-transformer-big": "Transformer (big), Strubell et al. 2019",
  "patterson2021-t4-t5": "T5-11B, Patterson et al. 2021",
  "patterson2021-t4-gpt3": "GPT-3, Patterson et al. 2021",
  "llama1-7b": "LLaMA 7B, Touvron et al. 2023",
  "bloom-dynamic-pue": "BLOOM-176B, Luccioni et al. 2022",
};

type Comparison = { readonly printed: string; readonly ours: string; readonly ratio: string };

export const examples = {
  hint: "Enters what a paper says of its run, so that its figure and ours can be read side by side.",
  name: (id: string, title: string) => names[id] ?? title,
  published: (printed: string) => `Published: ${printed}.`,
  load: "Load",
  /** Begins with the words on the button, for those who speak them. */
  loadOf: (name: string) => `Load ${name}`,
  beside: ({ printed, ours, ratio }: Comparison) =>
    `Published ${printed}, here ${ours}: ${ratio} times the published figure.`,
  noFigure: "There is no figure here: this release does not know all that the case names.",
  loading: "The cases are on their way.",
  failed: (why: string) => `The cases could not be loaded. ${why}`,
  again: "Try again",
  absent: "This release has no published cases.",
};
