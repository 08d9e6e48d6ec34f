import { Choice } from "../../../ui/Choice.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { siteFilters } from "../../../words/site-table.ts";
import { siteWordsOf } from "./move-words.ts";
import { useChoices } from "../choices.ts";
import type { Compared } from "../use-ranking.ts";
import { acceleratorOptions, continentOptions, ownerOptions, placeOptions } from "./options.ts";

import styles from "./SiteTable.module.css";
import type { Filters as Values } from "./filters.ts";

function set(change: Partial<Values>): void {
  useChoices.setState(({ filters }) => ({ filters: { ...filters, ...change } }));
}

/** What of the ranking is shown. The usual filters are in sight, the rest is one click away. */
export function Filters({ compared }: { readonly compared: Compared }) {
  const filters = useChoices((choices) => choices.filters);
  const { dataset, ranking } = compared;
  return (
    <>
      <MoveChoice compared={compared} />
      <div className={styles.filters}>
        <SearchField
          label={siteFilters.search}
          hint={siteFilters.searchHint}
          value={filters.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <Select
          label={siteFilters.owner}
          options={ownerOptions(ranking, dataset)}
          value={filters.owner}
          onChange={(owner) => {
            set({ owner });
          }}
        />
        <Select
          label={siteFilters.continent}
          options={continentOptions(dataset)}
          value={filters.continent}
          onChange={(continent) => {
            set({ continent });
          }}
        />
        <Select
          label={siteFilters.staysIn}
          options={placeOptions(dataset)}
          value={filters.staysIn}
          onChange={(staysIn) => {
            set({ staysIn });
          }}
        />
      </div>
      <Disclosure summary={siteFilters.more}>
        <div className={styles.filters}>
          <Select
            label={siteFilters.grids}
            options={[
              { value: "", label: siteFilters.anyGrid },
              { value: "partly", label: siteFilters.partly },
              { value: "measured", label: siteFilters.measured },
              { value: "estimated", label: siteFilters.estimated },
            ]}
            value={filters.grids}
            onChange={(grids) => {
              set({ grids });
            }}
          />
          <Select
            label={siteFilters.offers}
            hint={siteFilters.offersHint}
            options={acceleratorOptions(dataset)}
            value={filters.offers}
            onChange={(offers) => {
              set({ offers });
            }}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={filters.openOnly}
              onChange={(event) => {
                set({ openOnly: event.currentTarget.checked });
              }}
            />
            {siteFilters.openOnly}
          </label>
        </div>
      </Disclosure>
    </>
  );
}

/** Only where the experiment is at several sites: all of it moves, or what is at one of them. */
function MoveChoice({ compared: { experiment, dataset, move } }: { readonly compared: Compared }) {
  const sites = [...new Set(experiment.workloads.map(({ site }) => site))];
  if (sites.length < 2) return null;
  const options = [
    { value: "all", ...siteFilters.moveAll },
    ...sites.map((site) => ({
      value: `at:${site ?? ""}`,
      ...siteFilters.moveFrom(siteWordsOf(site, dataset)),
    })),
  ];
  return (
    <Choice
      legend={siteFilters.move}
      options={options}
      value={move === "all" ? "all" : `at:${move.from ?? ""}`}
      onChange={(value) => {
        const from = sites.find((site) => `at:${site ?? ""}` === value);
        useChoices.setState({ move: value === "all" ? "all" : { from } });
      }}
    />
  );
}
