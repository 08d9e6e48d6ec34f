import type { Drawing, Shape } from "./drawing.ts";
import { xmlText } from "./escape-xml.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Two decimals of a pixel, so that no figure of a drawing is longer than what it draws. */
function attribute(value: string | number): string {
  return typeof value === "number" ? String(Number(value.toFixed(2))) : xmlText(value);
}

function open(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(value)}"`],
  );
  return `<${name}${written.join("")}`;
}

function element(shape: Shape): string {
  switch (shape.is) {
    case "rect": {
      const { x, y, width, height, fill = "none", stroke, radius } = shape;
      return `${open("rect", { x, y, width, height, rx: radius, fill, stroke })}/>`;
    }
    case "line": {
      const { x1, y1, x2, y2, stroke, strokeWidth } = shape;
      return `${open("line", { x1, y1, x2, y2, stroke, "stroke-width": strokeWidth })}/>`;
    }
    case "text": {
      const { x, y, text, size, bold, anchor, fill, fitWidth } = shape;
      return `${open("text", {
        x,
        y,
        "font-size": size,
        "font-weight": bold ? 600 : undefined,
        "text-anchor": anchor === "start" ? undefined : anchor,
        fill,
        textLength: fitWidth,
        lengthAdjust: fitWidth === undefined ? undefined : "spacingAndGlyphs",
      })}>${xmlText(text)}</text>`;
    }
  }
}

/** A drawing as an SVG file of its own: system fonts, no other file, no styles and no scripts, named for who hears it. */
export function svgOf(drawing: Drawing, language: string): string {
  const { width, height, fontFamily, title, description, shapes } = drawing;
  const root = open("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "xml:lang": language,
    "font-family": fontFamily,
  });
  return `${root}>
<title>${xmlText(title)}</title>
<desc>${xmlText(description)}</desc>
${shapes.map(element).join("\n")}
</svg>
`;
}
