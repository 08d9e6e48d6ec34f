import { useEffect, useState } from "react";
import type { Estimate } from "../../../experiment/estimate.ts";
import { Announced } from "../../../ui/Announced.tsx";
import { result } from "../../../words/result.ts";
import { mass, text } from "../../../words/figures.ts";

/** Long enough that typing a number is announced once, at its end. */
const quietMs = 1200;

type Props = { readonly found: Estimate | undefined; readonly locale: string };

/** Says the new total to screen readers once it has come to rest, and nothing when the page opens. */
export function Announcement({ found, locale }: Props) {
  const total = found?.total;
  const words =
    total === undefined
      ? result.incomplete
      : `${result.headline(found?.boundary ?? "site", total.intensityKind)}: ${text(mass(total.range.totalKg, locale))}`;
  const [first] = useState(words);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (words === first && said === "") return undefined;
    const timer = setTimeout(() => {
      setSaid(words);
    }, quietMs);
    return () => {
      clearTimeout(timer);
    };
  }, [words, first, said]);
  return <Announced>{said}</Announced>;
}
