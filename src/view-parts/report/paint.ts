import type { Drawing, Shape } from "../../reports/drawing.ts";

/** Pixels of the picture for each of the drawing's: sharp on dense screens and in print. */
const density = 3;

function paintShape(context: CanvasRenderingContext2D, shape: Shape, fontFamily: string): void {
  switch (shape.is) {
    case "rect": {
      const { x, y, width, height, fill, stroke, radius = 0 } = shape;
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      if (fill !== undefined) {
        context.fillStyle = fill;
        context.fill();
      }
      if (stroke !== undefined) {
        context.strokeStyle = stroke;
        context.lineWidth = 1;
        context.stroke();
      }
      return;
    }
    case "line": {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.strokeWidth;
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.stroke();
      return;
    }
    case "text": {
      const { x, y, text, size, bold, anchor, fill, fitWidth } = shape;
      context.font = `${bold ? 600 : 400} ${size}px ${fontFamily}`;
      context.textAlign = anchor === "middle" ? "center" : anchor;
      context.fillStyle = fill;
      context.fillText(text, x, y, fitWidth);
    }
  }
}

/** A drawing as a PNG. Rejects where the browser gives no canvas. */
export async function paintPng(drawing: Drawing): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = drawing.width * density;
  canvas.height = drawing.height * density;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.scale(density, density);
  for (const shape of drawing.shapes) paintShape(context, shape, drawing.fontFamily);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("no picture"));
      else resolve(blob);
    }, "image/png");
  });
}
