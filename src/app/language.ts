import { useEffect, useSyncExternalStore } from "react";
import { isFaulty, type Entered } from "../experiment/entry.ts";
import type { SessionStore } from "../experiment/store.ts";
import { language, onLanguage, speak, type Language } from "../words/language.ts";

/** The first of the browser's languages that there is wording in. */
function browserLanguage(): Language {
  const known = window.navigator.languages.map((tag) => tag.split("-")[0]);
  return known.find((tag) => tag === "fr" || tag === "en") === "fr" ? "fr" : "en";
}

/** The language a document asks for (`lang`), else the browser's. */
export function languageOf({ entries }: Entered): Language {
  const entry = entries.language;
  return entry === undefined || isFaulty(entry) ? browserLanguage() : entry.value;
}

/** Puts the words and the page into a language. False where its words cannot be had: they stay as they are. */
export async function speakOnPage(wanted: Language): Promise<boolean> {
  try {
    await speak(wanted);
  } catch {
    return false;
  }
  document.documentElement.lang = language();
  return true;
}

/** The language that the page is in. Follows the document, once the words are there. */
export function useLanguage(store: SessionStore): Language {
  const shown = useSyncExternalStore(onLanguage, language);
  useEffect(() => {
    let last: Language | undefined;
    const follow = () => {
      const wanted = languageOf(store.getState().entered);
      if (wanted === last) return;
      last = wanted;
      void speakOnPage(wanted).then((isThere) => {
        if (isThere) return;
        last = undefined;
        store.getState().report({ code: "language-not-loaded" });
      });
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return shown;
}
