import { lazy } from "react";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import { importLines as words } from "../../../words/import-lines.ts";
import { notices } from "../../../words/problems.ts";
import importStyles from "../Import.module.css";

const Power = lazy(() => import("./Power.tsx").then((part) => ({ default: part.Power })));

type Props = { readonly named: readonly { readonly line: PreviewLine; readonly name: string }[] };

/** Measured power over time, for each log that has it. */
export function PowerLogs({ named }: Props) {
  const logs = named.filter(({ line }) => (line.run.power ?? []).length > 0);
  if (logs.length === 0) return null;
  return (
    <section className={importStyles.section} aria-labelledby="power-title">
      <h4 id="power-title">{words.power}</h4>
      <div>
        {logs.map(({ line: { key, run }, name }) => (
          <Disclosure
            key={key}
            summary={words.powerOf(name, run.power?.length ?? 0)}
            open={logs.length === 1}
          >
            <LazyPart failed={notices.partFailed}>
              <Power power={run.power ?? []} />
            </LazyPart>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
