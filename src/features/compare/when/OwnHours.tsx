import type { Boundary } from "../../../calculation/load.ts";
import { tableRows, type TablesFile } from "../../../dataset/release-files.ts";
import { fuelFactorRows } from "../../../importers/hourly/eia-balance.ts";
import { readHourlyFile } from "../../../importers/hourly/read-in-worker.ts";
import type { FuelFactors, HourlyResult } from "../../../importers/hourly/series.ts";
import { Button } from "../../../ui/Button.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { kept } from "../../../ui/kept.ts";
import { Select } from "../../../ui/Select.tsx";
import { useTables } from "../../../view-parts/use-tables.ts";
import { hourlyProblemWords } from "../../../words/hourly.ts";
import { ownHours as words } from "../../../words/own-hours.ts";
import type { Compared } from "../use-ranking.ts";
import { OwnSeries } from "./OwnSeries.tsx";
import type { Placed } from "./When.tsx";
import styles from "./When.module.css";

type Props = {
  readonly placed: Placed;
  readonly boundary: Boundary;
  readonly compared: Compared;
};

type State =
  | { readonly is: "none" | "reading" | "failed" }
  | { readonly is: "read"; readonly file: File; readonly result: HourlyResult };

/** Life-cycle factors by fuel, for files that have power by fuel and no intensity. */
function fuelFactorsOf(tables: TablesFile): FuelFactors {
  const rows = new Map(tableRows(tables, "factors").map(({ id, value }) => [id, value]));
  return Object.fromEntries(
    Object.entries(fuelFactorRows).flatMap(([fuel, id]) => {
      const value = rows.get(id);
      return typeof value === "number" ? [[fuel, value]] : [];
    }),
  );
}

const useOpened = kept<State>({ is: "none" });

/** Files opened so far: of two the later counts, whichever is read first. */
let turn = 0;

/** The same view for real hours, from a file of the user's own. */
export function OwnHours({ placed, boundary, compared }: Props) {
  const tables = useTables(compared.dataset.version);
  const [state, setState] = useOpened();

  const read = (file: File, zone?: string) => {
    turn += 1;
    const own = turn;
    setState({ is: "reading" });
    const options = {
      ...(tables.is === "ready" ? { fuelFactors: fuelFactorsOf(tables.file) } : {}),
      ...(zone === undefined ? {} : { zone }),
    };
    readHourlyFile({ file, options }).then(
      (result) => {
        if (own === turn) setState({ is: "read", file, result });
      },
      () => {
        if (own === turn) setState({ is: "failed" });
      },
    );
  };

  if (tables.is === "loading") return null; // The factors by fuel are part of what a file is read with.
  return (
    <section className={styles.section} aria-labelledby="own-hours-title">
      <h3 id="own-hours-title">{words.title}</h3>
      <p>{words.intro}</p>
      <div className={styles.actions}>
        <FileButton
          label={words.open}
          accept=".csv,.json,.txt,text/csv,application/json"
          onFile={read}
        />
        {state.is === "read" ? (
          <Button
            onClick={() => {
              setState({ is: "none" });
            }}
          >
            {words.close}
          </Button>
        ) : null}
      </div>
      <p role="status">{state.is === "reading" ? words.reading : ""}</p>
      {state.is === "failed" ? <p role="alert">{words.failed}</p> : null}
      {state.is === "read" && !state.result.ok ? (
        <p role="alert">{hourlyProblemWords(state.result.problem)}</p>
      ) : null}
      {state.is === "read" ? <ZoneChoice state={state} onZone={read} /> : null}
      {state.is === "read" && state.result.ok ? (
        <OwnSeries
          series={state.result.series}
          placed={placed}
          boundary={boundary}
          compared={compared}
        />
      ) : null}
    </section>
  );
}

type ZoneProps = {
  readonly state: Extract<State, { is: "read" }>;
  readonly onZone: (file: File, zone: string) => void;
};

function ZoneChoice({ state: { file, result }, onZone }: ZoneProps) {
  if (result.ok || result.problem.code !== "several-zones") return null;
  const options = result.problem.zones.map((zone) => ({ value: zone, label: zone }));
  return (
    <Select
      label={words.zone}
      options={[{ value: "", label: words.chooseZone }, ...options]}
      value=""
      onChange={(zone) => {
        if (zone !== "") onZone(file, zone);
      }}
    />
  );
}
