type Ends = { readonly low: string; readonly high: string };

export const tornadoWords = {
  title: "What drives the range",
  intro: (total: string, { low, high }: Ends) =>
    `The figure is ${total}, plausibly ${low} to ${high}. Each bar shows the figure with one fact at its low and its high end, everything else as it is.`,
  isNot:
    "The range covers what is unsure about the parts counted. It is no confidence interval, and it says nothing on what is left out.",
  noTotal: "There is no figure yet, so there is no range.",
  nothing: "No figure behind this has a range.",
  chart:
    "Bars of the facts that widen the range, the widest first. The table below has the same figures.",
  region: "Table of what drives the range, scrolls sideways",
  caption: "Facts by what they add to the range",
  columns: {
    fact: "Fact",
    ends: "From, to",
    emissions: "Figure then",
    share: "Of the range",
    left: "Left if it were known",
  },
  axis: "kgCO₂e",
} as const;
