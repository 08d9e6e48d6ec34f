/** Whether bytes are UTF-8, cut off anywhere. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Bytes that no text of a line holds. */
const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;

/**
 * The encoding of a file by its first bytes: UTF-16 where its mark stands there, as PowerShell and Excel write, or where
 * every other byte of the beginning is 0. Text that is no UTF-8 is what Excel saves as CSV in Western Europe.
 */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const top = bytes.subarray(0, Math.min(bytes.length, 64) & ~1);
  const zeros = (from: 0 | 1) => top.every((byte, at) => (byte === 0) === (at % 2 === from));
  if (top.length >= 4 && zeros(1)) return "utf-16le";
  if (top.length >= 4 && zeros(0)) return "utf-16be";
  return isUtf8(bytes) || bytes.some(isControl) ? "utf-8" : "windows-1252";
}
