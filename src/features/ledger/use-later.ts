import { startTransition, useEffect, useState } from "react";

/** A value one drawing late: what is first in sight is drawn first, and what rests on this after it. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    startTransition(() => {
      setLater(value);
    });
  }, [value]);
  return later;
}
