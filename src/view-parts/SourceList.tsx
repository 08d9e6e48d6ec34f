import type { SourcesFile } from "../dataset/release-files.ts";
import { result } from "../words/result.ts";

type Props = {
  readonly ids: readonly string[];
  readonly sources: SourcesFile["sources"] | "loading" | "failed";
};

/** Sources of a fact as links to where they were published. Their ids stand in until the list has arrived. */
export function SourceList({ ids, sources }: Props) {
  if (sources === "failed") return <>{result.sourcesFailed(ids.join(", "))}</>;
  return (
    <>
      {ids.map((id, index) => {
        const source = sources === "loading" ? undefined : sources[id];
        return (
          <span key={id}>
            {index === 0 ? "" : "; "}
            {source === undefined ? (
              id
            ) : (
              <a href={source.url} lang="en">
                {source.title}
              </a>
            )}
          </span>
        );
      })}
    </>
  );
}
