import { startTransition, useState } from "react";
import type { SessionStore } from "../../../experiment/store.ts";
import type { PreviewLine } from "../../../importers/taking/picks.ts";
import { Button } from "../../../ui/Button.tsx";
import { Table } from "../../../ui/Table.tsx";
import { importLines as words } from "../../../words/import-lines.ts";
import { tick, useImports } from "../imports.ts";
import importStyles from "../Import.module.css";
import type { Previewed } from "../use-preview.ts";
import { lineName } from "./line-name.ts";
import { LineRow } from "./LineRow.tsx";
import styles from "./Lines.module.css";
import { PowerLogs } from "./PowerLogs.tsx";

/** Rows drawn at first: all of a thousand at once would hold the page up. */
const atFirst = 25;
const more = 50;

type Props = { readonly store: SessionStore; readonly previewed: Previewed };

/** Every line that was read, to be looked at and ticked before anything is taken. */
export function Lines({ store, previewed: { preview, dataset } }: Props) {
  const [shown, setShown] = useState(atFirst);
  const sources = useImports((imports) => imports.sources);
  const { lines } = preview;
  const names = new Map(sources.map(({ id, source }) => [id, source.name]));
  const counts = new Map<number, number>();
  for (const { source } of lines) counts.set(source, (counts.get(source) ?? 0) + 1);
  const named = lines.map((line) => {
    const sourceName = names.get(line.source) ?? "";
    const ofSource = counts.get(line.source) ?? 1;
    return { line, sourceName, name: lineName(line, { name: sourceName, lines: ofSource }) };
  });
  const rest = lines.length - shown;
  return (
    <section className={importStyles.section} aria-labelledby="lines-title">
      <h3 id="lines-title">{words.title}</h3>
      <p className={importStyles.quiet}>{words.intro}</p>
      {lines.length > 1 ? <TickAll lines={lines} /> : null}
      <div className={styles.frame}>
        <Table
          region={words.region}
          caption={words.caption}
          look={styles.table}
          testId="import-lines"
        >
          <thead>
            <tr>
              {Object.entries(words.columns).map(([column, name]) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {named.slice(0, shown).map(({ line, name, sourceName }) => (
            <LineRow
              key={line.key}
              line={line}
              name={name}
              sourceName={sourceName}
              dataset={dataset}
              store={store}
            />
          ))}
        </Table>
      </div>
      {rest > 0 ? (
        <p>
          <Button
            onClick={() => {
              startTransition(() => setShown(shown + more));
            }}
          >
            {words.more(Math.min(rest, more))}
          </Button>
        </p>
      ) : null}
      <PowerLogs named={named} />
    </section>
  );
}

function TickAll({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const keys = lines.map(({ key }) => key);
  return (
    <p className={importStyles.actions}>
      <Button
        look="link"
        onClick={() => {
          tick(keys, true);
        }}
      >
        {words.takeAll}
      </Button>
      <Button
        look="link"
        onClick={() => {
          tick(keys, false);
        }}
      >
        {words.takeNone}
      </Button>
    </p>
  );
}
