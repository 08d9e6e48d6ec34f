import { useState } from "react";
import { useStore } from "zustand";
import { Field } from "../../../ui/Field.tsx";
import { splitSiteId } from "../../../experiment/site-id.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { steps } from "../../../words/site-steps.ts";
import { placesOf, providersOf } from "./site-places.ts";
import styles from "./Form.module.css";

type Props = {
  readonly store: SessionStore;
  readonly workload: number;
  readonly site: string | undefined;
};

/** The provider, or kind of own site, of a site id. */
function ownerOf(site: string): string {
  const { kind } = splitSiteId(site);
  return kind === "cloud" ? site.slice(0, site.indexOf("/")) : kind;
}

/** The site in two steps for whoever does not know its name: whose, then which. */
export function SiteSteps({ store, workload, site }: Props) {
  const dataset = useStore(store, (session) => session.dataset);
  const [chosen, setChosen] = useState<string>();
  const owner = chosen ?? (site === undefined ? "" : ownerOf(site));
  const { editValue } = store.getState();

  return (
    <div className={styles.grid}>
      <Field label={steps.owner}>
        {(control) => (
          <select
            {...control}
            value={owner}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
            }}
          >
            <option value="">{steps.choose}</option>
            {providersOf(dataset).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={steps.place}>
        {(control) => (
          <select
            {...control}
            disabled={owner === ""}
            value={site !== undefined && ownerOf(site) === owner ? site : ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const place = { of: "workload", workload, property: "site" } as const;
              editValue(place, value === "" ? undefined : value);
            }}
          >
            <option value="">{steps.choose}</option>
            {placesOf(owner, dataset).map(({ group, places }) => (
              <optgroup key={group} label={group}>
                {places.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
