function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** `crypto.subtle` where the page is secure; plain http has none, and gets a library on demand. */
export async function sha256Hex(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto | null = (globalThis.crypto as Crypto | undefined)?.subtle ?? null,
): Promise<string> {
  if (subtle !== null) return hex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  const { sha256 } = await import("@noble/hashes/sha2.js");
  return hex(sha256(bytes));
}
