import type { ReactNode } from "react";
import type { TablesFile } from "../dataset/release-files.ts";
import { Button } from "../ui/Button.tsx";
import { loadFailureWords } from "../words/load-failure.ts";
import { method } from "../words/method.ts";
import { useTables } from "./use-tables.ts";

type Props = {
  readonly version: string;
  readonly children: (tables: TablesFile) => ReactNode;
};

/** A part that needs the tables file: words while it is on its way, and a way on when it does not come. */
export function TablesPart({ version, children }: Props) {
  const tables = useTables(version);
  switch (tables.is) {
    case "loading":
      return <p role="status">{method.tables.loading}</p>;
    case "failed":
      return (
        <div role="alert">
          <p>{method.tables.failed(loadFailureWords(tables.failure))}</p>
          <Button onClick={tables.again}>{method.tables.again}</Button>
        </div>
      );
    case "ready":
      return <>{children(tables.file)}</>;
  }
}
