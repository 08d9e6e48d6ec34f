import { useEffect, useState } from "react";
import { changesBetween, type TableChanges, type WholeRelease } from "../../../dataset/changes.ts";
import { loadKnown } from "../../../dataset/library.ts";
import { loadProfiles, loadSources, loadTables } from "../../../dataset/load.ts";
import type { Release } from "../../../dataset/releases.ts";
import { knownMethods } from "../../../experiment/estimate.ts";
import { method } from "../../../words/method.ts";
import { colon } from "../../../words/locale.ts";
import styles from "../Method.module.css";

type Found = readonly TableChanges[] | "loading" | "failed";

async function whole(release: Release): Promise<WholeRelease> {
  const from = { base: import.meta.env.BASE_URL, release };
  const [dataset, tables, sources, profiles] = await Promise.all([
    loadKnown(release.version, knownMethods),
    loadTables(from),
    loadSources(from),
    loadProfiles(from),
  ]);
  if (!tables.ok || !sources.ok || !profiles.ok) throw new Error(`not loaded: ${release.version}`);
  const { sources: named } = sources.value;
  return { dataset, tables: tables.value, sources: named, profiles: profiles.value };
}

/** Rows added, changed and removed from one release to the next, found by comparing them here. */
export function Changes({ older, newer }: { readonly older: Release; readonly newer: Release }) {
  const [found, setFound] = useState<Found>("loading");
  useEffect(() => {
    let stale = false;
    Promise.all([whole(older), whole(newer)]).then(
      ([before, after]) => {
        if (!stale) setFound(changesBetween(before, after));
      },
      () => {
        if (!stale) setFound("failed");
      },
    );
    return () => {
      stale = true;
    };
  }, [older, newer]);

  return (
    <section aria-label={method.releases.between(older.version, newer.version)}>
      <h5>{method.releases.between(older.version, newer.version)}</h5>
      {typeof found === "string" ? (
        <p role="status">{method.releases[found]}</p>
      ) : found.length === 0 ? (
        <p>{method.releases.none}</p>
      ) : (
        <ul className={styles.prose}>
          {found.map(({ name, added, changed, removed }) => (
            <li key={name}>
              {method.names[name]}
              {colon} {method.releases.counts(added.length, changed.length, removed.length)}
              {`${colon} `}
              {[...added, ...changed, ...removed].slice(0, 40).join(", ")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
