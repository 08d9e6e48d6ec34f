/** The header of a table: names as they stand, found by names in small letters with blanks squeezed and ₂ as 2. */
export type Columns = {
  readonly names: readonly string[];
  readonly plain: readonly string[];
  /** -1 where there is none. */
  readonly at: (name: string | RegExp) => number;
};

function plainName(name: string): string {
  return name.normalize("NFKC").replaceAll("\uFEFF", "").toLowerCase().replace(/\s+/g, " ").trim();
}

export function columnsOf(header: readonly string[]): Columns {
  const plain = header.map(plainName);
  return {
    plain,
    names: header.map((name) => name.replaceAll("\uFEFF", "").trim()),
    at: (wanted) =>
      typeof wanted === "string"
        ? plain.indexOf(wanted)
        : plain.findIndex((name) => wanted.test(name)),
  };
}
