import { useEffect, type RefObject } from "react";

/** Escape anywhere in an element leaves it. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const { current } = element;
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEscape();
    };
    current?.addEventListener("keydown", listen);
    return () => current?.removeEventListener("keydown", listen);
  }, [element, onEscape]);
}
