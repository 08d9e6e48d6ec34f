import { gzipSync } from "node:zlib";
import type { Reading, SourceOptions } from "./reading.ts";
import { readBodies } from "./read-bodies.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that is read in pieces of so many bytes. */
export class PiecewiseFile extends Blob {
  readonly #bytes: Bytes;
  readonly #size: number;

  constructor(bytes: Bytes, size: number) {
    super([bytes]);
    this.#bytes = bytes;
    this.#size = size;
  }

  override stream(): ReadableStream<Bytes> {
    const bytes = this.#bytes;
    let at = 0;
    return new ReadableStream({
      pull: (controller) => {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.subarray(at, (at += this.#size)));
      },
    });
  }
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export function utf16(text: string, isBig: boolean): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  }
  return bytes;
}

export const gzip = (text: string): Bytes => new Uint8Array(gzipSync(text));

export const readOf = (body: Blob | string, options: SourceOptions = {}): Promise<Reading> =>
  readBodies({ name: "file", bodies: [body] }, options, { onProgress: () => {} });
