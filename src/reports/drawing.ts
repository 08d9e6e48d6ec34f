/** A drawing as plain shapes, in pixels from the top left: written as SVG here, and as easily painted on a canvas. */
export type Shape =
  | {
      readonly is: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Absent: hollow. */
      readonly fill?: string;
      readonly stroke?: string;
      /** Of the corners. */
      readonly radius?: number;
    }
  | {
      readonly is: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly strokeWidth: number;
    }
  | {
      readonly is: "text";
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly anchor: "start" | "middle" | "end";
      readonly fill: string;
      /** Width it is stretched or squeezed to, where it must fit whatever the font. */
      readonly fitWidth?: number;
    };

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly fontFamily: string;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
};

/** A guess at the width of a text in a plain sans-serif, on the wide side: there is no font to measure here. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (character >= "\u1100") ems += 1;
    else ems += /[ilj.,:;'|! ]/u.test(character) ? 0.36 : /[mwMW@%]/u.test(character) ? 0.95 : 0.63;
  }
  return ems * size;
}

/** Breaks a text into lines that fit, at spaces, and within a word only where it is too long for a line. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (textWidth(line + character, size) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line === "" ? lines : [...lines, line];
}
