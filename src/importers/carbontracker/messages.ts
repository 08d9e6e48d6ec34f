import { localMs } from "../local-time.ts";

/** One message of a log: its time, and its text with the lines it goes on over. */
export type Message = {
  readonly line: number;
  readonly ms: number | undefined;
  readonly text: string;
};

const stamped = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) - (.*)$/;

/** Lines after a stamped one belong to it: an array of many devices wraps, and blocks are indented by tabs. */
export function messagesOf(text: string): readonly Message[] {
  const messages: { line: number; ms: number | undefined; text: string }[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const match = stamped.exec(raw.trimEnd());
    const last = messages.at(-1);
    if (match !== null) {
      messages.push({ line: at + 1, ms: localMs(match[1]!), text: match[2]! });
    } else if (last !== undefined) {
      last.text += `\n${raw}`;
    } else if (raw.trim() !== "") {
      messages.push({ line: at + 1, ms: undefined, text: raw });
    }
  }
  return messages;
}
