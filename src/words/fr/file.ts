import type * as english from "../en/file.ts";
import type { Translated } from "../translated.ts";

export const file: Translated<typeof english.file> = {
  open: "Ouvrir un fichier enregistré",
  tooLarge: "Ce fichier est trop gros pour une expérience enregistrée. Ce qui était là est gardé.",
  notOurs:
    "Ce fichier ne contient pas d’expérience enregistrée par cette page. Ce qui était là est gardé. Un tel fichier commence par « #/ ».",
  unreadable: "Ce fichier n’a pas pu être lu. Ce qui était là est gardé.",
};
