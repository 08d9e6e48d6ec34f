import type * as english from "../en/examples.ts";
import type { Translated } from "../translated.ts";

const names: Readonly<Record<string, string>> = {
  "strubell2019-transformer-big": "Transformer (big), Strubell et al. 2019",
  "patterson2021-t4-t5": "T5-11B, Patterson et al. 2021",
  "patterson2021-t4-gpt3": "GPT-3, Patterson et al. 2021",
  "llama1-7b": "LLaMA 7B, Touvron et al. 2023",
  "bloom-dynamic-pue": "BLOOM-176B, Luccioni et al. 2022",
};

export const examples: Translated<typeof english.examples> = {
  hint: "Saisit ce qu’un article dit de son exécution, pour lire son chiffre et le nôtre côte à côte.",
  name: (id, title) => names[id] ?? title,
  published: (printed) => `Publié : ${printed}.`,
  load: "Charger",
  loadOf: (name) => `Charger ${name}`,
  beside: ({ printed, ours, ratio }) =>
    `Publié ${printed}, ici ${ours} : ${ratio} fois le chiffre publié.`,
  noFigure: "Il n’y a pas de chiffre ici : cette édition ne connaît pas tout ce que le cas nomme.",
  loading: "Les cas arrivent.",
  failed: (why) => `Les cas n’ont pas pu être chargés. ${why}`,
  again: "Réessayer",
  absent: "Cette édition n’a pas de cas publiés.",
};
