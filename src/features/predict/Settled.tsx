import { useEffect, useState } from "react";
import { Announced } from "../../ui/Announced.tsx";

/** Long enough that typing a number is announced once, at its end. */
const quietMs = 1200;

/** Says words to screen readers once they have come to rest. */
export function Settled({ words }: { readonly words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(words);
    }, quietMs);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return <Announced>{said}</Announced>;
}
