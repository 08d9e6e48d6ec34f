import type { OnHardware } from "../../../experiment/other-hardware.ts";
import type { PartRows } from "../../../experiment/throughput.ts";
import { SearchField } from "../../../ui/SearchField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { otherHardware as words } from "../../../words/other-hardware.ts";
import { hardwareGroups } from "../../../words/places.ts";
import { useHardwareChoices } from "./hardware-choices.ts";
import type { PartFilters as Values, SortName } from "./order.ts";
import styles from "./OtherHardware.module.css";

type Props = { readonly found: readonly OnHardware[]; readonly rows: PartRows };

function set(change: Partial<Values>): void {
  useHardwareChoices.setState(({ filters }) => ({ filters: { ...filters, ...change } }));
}

const sortNames: readonly SortName[] = ["emissions", "full", "energy", "hours", "payback", "year"];

function options(values: Iterable<string>, label: (value: string) => string) {
  const known = [...new Set(values)].map((value) => ({ value, label: label(value) }));
  return [{ value: "", label: words.all }, ...known.sort((a, b) => (a.label < b.label ? -1 : 1))];
}

/** Which parts are shown, and in what order. */
export function PartFilters({ found, rows }: Props) {
  const { filters, sort } = useHardwareChoices();
  const parts = found.map(({ hardware }) => hardware);
  const segments = parts.map(({ id }) => rows.get(id)?.segment ?? "");
  return (
    <div className={styles.fields}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={filters.text}
        onChange={(text) => {
          set({ text });
        }}
      />
      <Select
        label={words.vendor}
        options={options(
          parts.map(({ vendor }) => vendor),
          (vendor) => vendor,
        )}
        value={filters.vendor}
        onChange={(vendor) => {
          set({ vendor });
        }}
      />
      <Select
        label={words.kind}
        options={options(
          parts.map(({ kind }) => kind),
          (kind) => hardwareGroups[kind as keyof typeof hardwareGroups],
        )}
        value={filters.kind}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      <Select
        label={words.segment}
        options={options(segments, (segment) => words.segments[segment] ?? segment)}
        value={filters.segment}
        onChange={(segment) => {
          set({ segment });
        }}
      />
      <Select<SortName>
        label={words.sort}
        options={sortNames.map((value) => ({ value, label: words.sorts[value] }))}
        value={sort}
        onChange={(name) => {
          useHardwareChoices.setState({ sort: name });
        }}
      />
    </div>
  );
}
