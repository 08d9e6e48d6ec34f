import { useCallback, useState } from "react";

/** Pixels an element is wide, 0 until it is known; what is folded away keeps the width it had. */
export function useWidth() {
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { width, measure };
}
