import type * as english from "../en/folded.ts";
import type { Translated } from "../translated.ts";

export const folded: Translated<typeof english.folded> = {
  oneLine: "L’écrire en une ligne",
  equivalents: "En termes de tous les jours",
  examples: "Cas publiés",
};
