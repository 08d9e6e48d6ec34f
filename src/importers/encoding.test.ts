import { describe, expect, it } from "vitest";
import { samples } from "./all-samples.fixture.ts";
import { encodingOf } from "./encoding.ts";
import { readText } from "./read-text.ts";

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  }
  return bytes;
}

describe("the encoding of a file", () => {
  it("tells UTF-16 with and without its mark", () => {
    for (const mark of ["\uFEFF", ""]) {
      expect(encodingOf(utf16(`${mark}timestamp, index`, false))).toBe("utf-16le");
      expect(encodingOf(utf16(`${mark}timestamp, index`, true))).toBe("utf-16be");
    }
    expect(encodingOf(new TextEncoder().encode("timestamp, île"))).toBe("utf-8");
    expect(encodingOf(new Uint8Array())).toBe("utf-8");
  });

  it("gives the same of every format as PowerShell redirects it", () => {
    for (const sample of samples) {
      const bytes = utf16(`\uFEFF${sample}`, false);
      const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
      expect(readText(text)).toEqual(readText(sample));
    }
  });

  it("is the same with a byte order mark, with CRLF, and with blank lines at the end", () => {
    for (const sample of samples) {
      const plain = readText(sample);
      expect(readText(`\uFEFF${sample}`)).toEqual(plain);
      expect(readText(sample.replaceAll("\n", "\r\n"))).toEqual(plain);
      expect(readText(`${sample}\n\n`)).toEqual(plain);
    }
  });
});
