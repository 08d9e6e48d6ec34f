import { createHash } from "node:crypto";
import { present } from "../columns.ts";
import type { Source, SourcesFile } from "../release-files.ts";
import { type FileDigest, type ReleaseFileName, releaseFileNames } from "../releases.ts";
import { encodeCore } from "./encode-core.ts";
import { encodeProfiles } from "./encode-profiles.ts";
import { encodeTables } from "./encode-tables.ts";
import type { Tables } from "./tables.ts";

/** The arithmetic that releases made today are for; the code keeps every released one. */
export const currentMethod = "1";

/** The files of a release as they go on disk: the same tables give the same bytes. */
export type ReleaseTexts = { readonly [F in ReleaseFileName]: string };

function encodeSources({ sources }: Tables, version: string): SourcesFile {
  const entries = sources.map(({ cells }): [string, Source] => {
    const { id, title, publisher, url, kind, licence, note } = cells;
    const rest = present({ licence, note: note === "" ? undefined : note });
    return [id, { title, publisher, url, kind, ...rest }];
  });
  return { version, sources: Object.fromEntries(entries) };
}

export function releaseTexts(
  tables: Tables,
  version: string,
  method: string = currentMethod,
): ReleaseTexts {
  return {
    "core.json": `${JSON.stringify(encodeCore(tables, version, method))}\n`,
    "sources.json": `${JSON.stringify(encodeSources(tables, version))}\n`,
    "tables.json": `${JSON.stringify(encodeTables(tables, version))}\n`,
    "profiles.json": `${JSON.stringify(encodeProfiles(tables, version))}\n`,
  };
}

export function fileDigest(text: string): FileDigest {
  const bytes = Buffer.from(text, "utf8");
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

export function releaseDigests(texts: ReleaseTexts): Record<ReleaseFileName, FileDigest> {
  const digests = releaseFileNames.map((name) => [name, fileDigest(texts[name])]);
  return Object.fromEntries(digests) as Record<ReleaseFileName, FileDigest>;
}
