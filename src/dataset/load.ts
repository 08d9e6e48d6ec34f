import { ask } from "./ask.ts";
import { sha256Hex } from "./digest.ts";
import { expandCore } from "./expand.ts";
import type { ProfilesFile, SourcesFile, TablesFile } from "./release-files.ts";
import type { Release, ReleaseFileName } from "./releases.ts";
import type { Dataset } from "./types.ts";

/** What went wrong, for the page to put in words. `detail` is for developers. */
export type LoadFailure = {
  readonly ok: false;
  readonly failure: "network" | "status" | "type" | "digest" | "json" | "schema";
  readonly url: string;
  readonly detail: string;
};

export type Loaded<T> = { readonly ok: true; readonly value: T } | LoadFailure;

export type LoadFrom = {
  /** Address that the app is served from, with its last slash: `import.meta.env.BASE_URL`. */
  readonly base: string;
  readonly release: Release;
  readonly fetch?: typeof ask;
  readonly digest?: typeof sha256Hex;
};

type Fail = (failure: LoadFailure["failure"], detail: string) => LoadFailure;

async function fetchBytes(
  url: string,
  fail: Fail,
  fetch: typeof ask,
): Promise<Loaded<Uint8Array<ArrayBuffer>>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return fail("status", String(response.status));
    const type = response.headers.get("content-type") ?? "none";
    if (!/^application\/json\b/i.test(type)) return fail("type", type);
    return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    return fail("network", String(error));
  }
}

function parseJson(bytes: Uint8Array, fail: Fail): Loaded<unknown> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch (error) {
    return fail("json", String(error));
  }
}

async function loadJson(
  file: ReleaseFileName,
  { base, release, fetch = ask, digest = sha256Hex }: LoadFrom,
): Promise<Loaded<unknown> & { readonly fail: Fail }> {
  const url = `${base}datasets/${release.version}/${file}`;
  const fail: Fail = (failure, detail) => ({ ok: false, failure, url, detail });
  const fetched = await fetchBytes(url, fail, fetch);
  if (!fetched.ok) return { ...fetched, fail };
  const expected = release.files[file]?.sha256;
  const found = expected === undefined ? undefined : await digest(fetched.value);
  if (found !== expected) return { ...fail("digest", `${found}, not ${expected}`), fail };
  return { ...parseJson(fetched.value, fail), fail };
}

/** Loads and expands the core of a release made for one of `methods`. */
export async function loadDataset(
  from: LoadFrom,
  methods: readonly string[],
): Promise<Loaded<Dataset>> {
  const loaded = await loadJson("core.json", from);
  if (!loaded.ok) return loaded;
  const expanded = expandCore(loaded.value, methods);
  if (!expanded.ok) return loaded.fail("schema", expanded.problem);
  const { version } = expanded.dataset;
  if (version === from.release.version) return { ok: true, value: expanded.dataset };
  return loaded.fail("schema", `version ${version}, not ${from.release.version}`);
}

/** The digest vouches for what is inside; what is left to check is that the file is the one asked for. */
async function loadNamed<T>(
  file: ReleaseFileName,
  content: string,
  from: LoadFrom,
): Promise<Loaded<T>> {
  const loaded = await loadJson(file, from);
  if (!loaded.ok) return loaded;
  const { value, fail } = loaded;
  const isRecord = typeof value === "object" && value !== null && content in value;
  return isRecord ? { ok: true, value: value as T } : fail("schema", `no ${content}`);
}

export function loadSources(from: LoadFrom): Promise<Loaded<SourcesFile>> {
  return loadNamed("sources.json", "sources", from);
}

export function loadTables(from: LoadFrom): Promise<Loaded<TablesFile>> {
  return loadNamed("tables.json", "tables", from);
}

export function loadProfiles(from: LoadFrom): Promise<Loaded<ProfilesFile>> {
  return loadNamed("profiles.json", "zones", from);
}
