export const locale = "fr";
