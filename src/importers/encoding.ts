/**
 * The encoding of a file by its first bytes: UTF-16 where its mark stands there, as PowerShell and Excel write, or where
 * every other byte of the beginning is 0.
 */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const top = bytes.subarray(0, Math.min(bytes.length, 64) & ~1);
  const zeros = (from: 0 | 1) => top.every((byte, at) => (byte === 0) === (at % 2 === from));
  if (top.length < 4) return "utf-8";
  if (zeros(1)) return "utf-16le";
  return zeros(0) ? "utf-16be" : "utf-8";
}
