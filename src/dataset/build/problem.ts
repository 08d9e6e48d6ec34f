/** One thing wrong with one cell of `data/`. Line 1 is the header; line 0 means the file as a whole. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
};

function formatProblem({ file, line, column, found, expected }: Problem): string {
  const place = line === 0 ? `data/${file}` : `data/${file}:${line}`;
  return `${place} ${column}: found ${JSON.stringify(found)}, expected ${expected}`;
}

export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${count} in data/`, ...problems.map(formatProblem)].join("\n");
}
