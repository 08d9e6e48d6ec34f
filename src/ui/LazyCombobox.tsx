import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Caret, Combobox, ComboboxProps } from "./Combobox.tsx";

type Loaded = { readonly Component: typeof Combobox; readonly caret: Caret | undefined };

let loading: Promise<typeof Combobox> | undefined;

/** Starts to fetch the list's code: at the first pointer or key event of the page, or when a field wants it. */
function prefetchCombobox(): Promise<typeof Combobox> {
  loading ??= import("./Combobox.tsx").then(({ Combobox: component }) => component);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Where someone is typing in a field, if they are. */
function caretOf(input: HTMLInputElement | null): Caret | undefined {
  if (input === null || document.activeElement !== input) return undefined;
  const { selectionStart, selectionEnd, value } = input;
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

/**
 * A combobox whose list arrives after the first figure. Until then, and where it cannot be fetched, the field is a
 * plain text field that takes every exact spelling.
 */
export function LazyCombobox(props: ComboboxProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let gone = false;
    const events = ["pointermove", "pointerdown", "keydown", "touchstart", "focusin"] as const;
    const stop = () => {
      for (const event of events) window.removeEventListener(event, start);
    };
    const start = () => {
      stop();
      prefetchCombobox().then(
        (Component) => {
          if (gone) return;
          // At once, so that no key comes between the caret being read and the field being replaced.
          flushSync(() => {
            setLoaded({ Component, caret: caretOf(input.current) });
          });
        },
        () => undefined,
      );
    };
    for (const event of events) window.addEventListener(event, start, { passive: true });
    return () => {
      gone = true;
      stop();
    };
  }, []);

  if (loaded !== undefined) return <loaded.Component {...props} caret={loaded.caret} />;
  const { control, text, onText, onLeave } = props;
  return (
    <input
      {...control}
      ref={input}
      type="text"
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
      onBlur={onLeave}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
    />
  );
}
