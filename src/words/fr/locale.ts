export const locale = "fr";

/** Après une espace insécable. */
export const colon = "\u00a0:";
