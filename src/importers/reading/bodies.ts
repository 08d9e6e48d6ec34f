import { encodingOf } from "../encoding.ts";

/** More than any log of a run: a small file made to unzip to this much is meant to do harm. */
const maxUnzippedBytes = 20_000_000_000;

/** A gzip file that is cut off, damaged or endless. */
export class GzipError extends Error {
  readonly code: "gzip-damaged" | "gzip-too-large";

  constructor(code: GzipError["code"]) {
    super(code);
    this.code = code;
  }
}

type OnBytes = (bytes: number) => void;

/** A text that is in memory comes in pieces as well, so that it is counted on. */
const charactersAtOnce = 1_000_000;

/** What tells an encoding, and more than enough to tell gzip. */
const bytesToTell = 64;

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that failed cannot be cancelled, and need not be.
    await reader.cancel().catch(() => undefined);
  }
}

type Watched = {
  readonly stream: ReadableStream<Uint8Array>;
  /** What the file itself failed with, and not what is made of it. */
  readonly failure: () => unknown;
};

function watched(stream: ReadableStream<Uint8Array>, onBytes: OnBytes): Watched {
  const reader = stream.getReader();
  let failure: unknown;
  return {
    failure: () => failure,
    stream: new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          onBytes(value.byteLength);
          controller.enqueue(value);
        } catch (error) {
          failure = error;
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  };
}

async function* unzipped(
  { stream, failure }: Watched,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  // The two are made for each other; the types differ in what the buffers of the chunks may be.
  const pair = new DecompressionStream("gzip") as unknown as ReadableWritablePair<
    Uint8Array,
    Uint8Array
  >;
  try {
    for await (const chunk of chunksOf(stream.pipeThrough(pair))) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new GzipError("gzip-too-large");
      yield chunk;
    }
  } catch (error) {
    const isOfFile = failure() !== undefined;
    throw isOfFile || error instanceof GzipError ? error : new GzipError("gzip-damaged");
  }
}

async function isGzip(body: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await body.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** Text of bytes whose encoding their beginning tells. A character in two chunks is given when it is whole. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held: Uint8Array[] | undefined = [];
  let heldBytes = 0;
  let decoder: TextDecoder | undefined;
  const begin = (): string => {
    const top = joined(held ?? []);
    held = undefined;
    decoder = new TextDecoder(encodingOf(top), { ignoreBOM: true });
    return decoder.decode(top, { stream: true });
  };
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    held?.push(chunk);
    heldBytes += chunk.byteLength;
    if (heldBytes >= bytesToTell) yield begin();
  }
  if (decoder === undefined) yield begin();
  yield decoder!.decode();
}

function* pieces(text: string, onBytes: OnBytes): Generator<string> {
  for (let at = 0; at < text.length; at += charactersAtOnce) {
    const piece = text.slice(at, at + charactersAtOnce);
    onBytes(piece.length);
    yield piece;
  }
}

/** Of a string its characters, for progress only. */
export const bytesOf = (body: Blob | string): number =>
  typeof body === "string" ? body.length : body.size;

/** The text of a file or of a string, piece by piece, unzipped by its first bytes. Throws what the file does, or `GzipError`. */
export async function* textsOf(
  body: Blob | string,
  onBytes: OnBytes,
  maxBytes = maxUnzippedBytes,
): AsyncGenerator<string> {
  if (typeof body === "string") {
    yield* pieces(body, onBytes);
    return;
  }
  const isZipped = await isGzip(body);
  const file = watched(body.stream(), onBytes);
  yield* decoded(isZipped ? unzipped(file, maxBytes) : chunksOf(file.stream));
}
