import { knownReleases } from "../../../dataset/releases.ts";
import { ScrollRegion } from "../../../ui/ScrollRegion.tsx";
import { method } from "../../../words/method.ts";
import { Changes } from "./Changes.tsx";
import styles from "../Method.module.css";

/** Releases with their state and digest, what changed between them, and whose terms hold. */
export function Releases() {
  const releases = knownReleases.filter(({ version }) => version !== "dev");
  return (
    <section className={styles.section} aria-labelledby="releases-title">
      <h3 id="releases-title">{method.releases.title}</h3>
      <ScrollRegion label={method.releases.region}>
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(method.releases.columns).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {releases.map(({ version, date, method: of, draft, files }) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>{date}</td>
                <td>{of}</td>
                <td>{draft ? method.releases.draft : method.releases.final}</td>
                <td>{files["core.json"]?.sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h4>{method.releases.changesTitle}</h4>
      {releases.length < 2 ? <p>{method.releases.first}</p> : null}
      {releases.slice(1).map((older, index) => {
        const newer = releases[index];
        return newer === undefined ? null : (
          <Changes key={older.version} older={older} newer={newer} />
        );
      })}
      <h4>{method.releases.licencesTitle}</h4>
      <ScrollRegion label={method.releases.licencesRegion}>
        <table className={styles.table}>
          <tbody>
            {method.releases.licences.map(([what, line]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{line}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
