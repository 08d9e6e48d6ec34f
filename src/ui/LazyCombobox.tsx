import { type ComponentType, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Caret, ComboboxProps } from "./Combobox.tsx";

/** What the field needs until its list is there. */
type FieldProps = Pick<ComboboxProps, "control" | "text" | "onText" | "onLeave">;

export type ListProps = FieldProps & Pick<ComboboxProps, "caret">;

type Props<List> = FieldProps & {
  /** Fetches the field with its list; the same function each time, so that it is fetched once. */
  readonly load: () => Promise<ComponentType<ListProps & List>>;
  /** What only the list needs. */
  readonly list: List;
};

/** Where someone is typing in a field, if they are. */
function caretOf(input: HTMLInputElement | null): Caret | undefined {
  if (input === null || document.activeElement !== input) return undefined;
  const { selectionStart, selectionEnd, value } = input;
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

/**
 * A combobox whose list arrives after the first figure: at the first pointer or key event of the page. Until then, and
 * where it cannot be fetched, the field is a plain text field that takes every exact spelling.
 */
export function LazyCombobox<List extends object>(props: Props<List>) {
  const { load, list, ...field } = props;
  const [loaded, setLoaded] = useState<{
    readonly WithList: ComponentType<ListProps & List>;
    readonly caret: Caret | undefined;
  }>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let gone = false;
    const events = ["pointermove", "pointerdown", "keydown", "touchstart", "focusin"] as const;
    const stop = () => {
      for (const event of events) window.removeEventListener(event, start);
    };
    const start = () => {
      stop();
      load().then(
        (WithList) => {
          if (gone) return;
          // At once, so that no key comes between the caret being read and the field being replaced.
          flushSync(() => {
            setLoaded({ WithList, caret: caretOf(input.current) });
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
  }, [load]);

  if (loaded !== undefined) return <loaded.WithList {...field} {...list} caret={loaded.caret} />;
  const { control, text, onText, onLeave } = field;
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
