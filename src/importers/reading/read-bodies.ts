import { readCarbontracker } from "../carbontracker/read-carbontracker.ts";
import { recognise } from "../recognise.ts";
import { bytesOf, GzipError, textsOf } from "./bodies.ts";
import { linesOf } from "./lines.ts";
import type { Progress, Reading, Source, SourceOptions } from "./reading.ts";
import { maxCharacters, type Taken, textTaker } from "./take-text.ts";

type Reads = {
  readonly onProgress: (progress: Progress) => void;
  /** Of an unzipped file. */
  readonly maxBytes?: number;
};

/** All text of one body, or as much of it as is ever read as a whole. */
async function wholeText(texts: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of texts) {
    text += piece;
    if (text.length > maxCharacters) break;
  }
  return text.replace(/^\uFEFF/, "");
}

/** Two logs of one run, of which neither says all. */
function takeLogs(texts: readonly string[]): Taken {
  if (texts.some((text) => text.length > maxCharacters)) {
    return { is: "refused", problem: { code: "too-large", max: maxCharacters } };
  }
  const isKnown = texts.some((text) => recognise(text)?.format.startsWith("carbontracker"));
  if (!isKnown) return { is: "refused", problem: { code: "unknown-format" } };
  const result = readCarbontracker(texts);
  return result.ok
    ? { is: "read", imported: result.imported, rows: 0 }
    : { is: "refused", problem: result.problem };
}

function readingOf(taken: Taken): Reading {
  if (taken.is !== "read") return taken;
  const { runs, ...imported } = taken.imported;
  const { lines, notices } = linesOf(runs);
  const all = [...imported.notices, ...notices];
  return { is: "read", imported: { ...imported, notices: all }, lines, rows: taken.rows };
}

async function take(source: Source, options: SourceOptions, reads: Reads): Promise<Taken> {
  const totalBytes = source.bodies.reduce((sum, body) => sum + bytesOf(body), 0);
  let bytes = 0;
  const textsOfOne = (body: Blob | string) =>
    textsOf(
      body,
      (more) => {
        bytes += more;
      },
      reads.maxBytes,
    );
  const [body = "", ...others] = source.bodies;
  // A text that was pasted has no name of its own.
  const name = typeof body === "string" ? {} : { name: source.name };
  const taker = textTaker({ ...name, ...options });
  if (others.length > 0) {
    const texts: string[] = [];
    for (const one of source.bodies) texts.push(await wholeText(textsOfOne(one)));
    return takeLogs(texts);
  }
  for await (const text of textsOfOne(body)) {
    taker.write(text);
    reads.onProgress({ bytes, totalBytes, rows: taker.rows() });
    if (!taker.wantsMore()) break;
  }
  return taker.end();
}

/** Reads a source as it streams. Throws what a file throws that is not there or may not be read. */
export async function readBodies(
  source: Source,
  options: SourceOptions,
  reads: Reads,
): Promise<Reading> {
  try {
    return readingOf(await take(source, options, reads));
  } catch (error) {
    if (error instanceof GzipError) return { is: "refused", problem: { code: error.code } };
    throw error;
  }
}
