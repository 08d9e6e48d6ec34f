import { Disclosure } from "../../../ui/Disclosure.tsx";
import { siteTable } from "../../../words/site-table.ts";
import { siteInfo } from "../site-info.ts";
import type { Compared } from "../use-ranking.ts";

/** Sites that stand apart from the ranking, each with its reason. */
export function ApartSites({ compared: { ranking, dataset } }: { readonly compared: Compared }) {
  if (ranking.apart.length === 0) return null;
  return (
    <Disclosure summary={siteTable.apartTitle(ranking.apart.length)}>
      <ul>
        {ranking.apart.map((apart) => {
          const { label, detail } = siteInfo(apart.site, dataset);
          return (
            <li key={apart.site}>
              {label}, {detail}: {siteTable.apart(apart)}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
