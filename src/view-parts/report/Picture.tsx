import type { Drawing, Shape } from "../../reports/drawing.ts";
import styles from "./Pieces.module.css";

/** A drawing on the page: the same shapes that the SVG file has. */
export function Picture({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, fontFamily, title, description, shapes } = drawing;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={fontFamily}
      role="img"
      aria-label={`${title}. ${description}`}
    >
      {shapes.map((shape, index) => (
        // A shape's place in the drawing is all it is known by, and what is drawn is drawn anew as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.is) {
    case "rect": {
      const { x, y, width, height, fill = "none", stroke, radius } = shape;
      return (
        <rect x={x} y={y} width={width} height={height} rx={radius} fill={fill} stroke={stroke} />
      );
    }
    case "line": {
      const { x1, y1, x2, y2, stroke, strokeWidth } = shape;
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={strokeWidth} />;
    }
    case "text": {
      const { x, y, text, size, bold, anchor, fill, fitWidth } = shape;
      return (
        <text
          x={x}
          y={y}
          fontSize={size}
          fontWeight={bold ? 600 : 400}
          textAnchor={anchor}
          fill={fill}
          {...(fitWidth === undefined
            ? {}
            : { textLength: fitWidth, lengthAdjust: "spacingAndGlyphs" as const })}
        >
          {text}
        </text>
      );
    }
  }
}
