import type * as english from "../en/site-steps.ts";
import type { Translated } from "../translated.ts";

export const steps: Translated<typeof english.steps> = {
  title: "Choisir le lieu pas à pas",
  owner: "Les machines de qui",
  place: "Région ou réseau",
  choose: "Choisir",
  ownRoom: "Salle machines à soi",
  personal: "Ordinateur personnel",
};
