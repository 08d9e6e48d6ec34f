import { useEffect, useRef } from "react";
import type { SessionStore } from "../experiment/store.ts";
import { Button } from "../ui/Button.tsx";
import type { Language } from "../words/language.ts";

type Props = { readonly store: SessionStore; readonly language: Language };

/** Each language by its own name, in its own language. */
const others = {
  en: { language: "fr", name: "Français" },
  fr: { language: "en", name: "English" },
} as const;

// The page is drawn anew in another language, and the button that was pressed with it.
let takesFocus = false;

/** The page in the other language; the document's link says which from then on. */
export function LanguageSwitch({ store, language }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector("button")?.focus();
    takesFocus = false;
  }, []);
  const other = others[language];
  return (
    <span ref={place} lang={other.language}>
      <Button
        look="link"
        onClick={() => {
          takesFocus = true;
          store.getState().editValue({ of: "experiment", property: "language" }, other.language);
        }}
      >
        {other.name}
      </Button>
    </span>
  );
}
