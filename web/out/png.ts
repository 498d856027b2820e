/** Paints a sheet onto a canvas, several times as large where it is asked for, and gives it as PNG. */
import type { Sheet, Text } from './sheet.ts';
import { textDirection } from './svg.ts';

function setFont(ctx: CanvasRenderingContext2D, font: string, strong: boolean, size: number): void {
  ctx.font = `${strong ? 600 : 400} ${size}px ${font}`;
}

function paintText(ctx: CanvasRenderingContext2D, item: Text, sheet: Sheet): void {
  setFont(ctx, sheet.font, item.strong, item.size);
  ctx.direction = textDirection(item.text, sheet.direction);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  if (item.halo) {
    ctx.strokeStyle = item.halo;
    ctx.lineWidth = 3.5;
    ctx.lineJoin = 'round';
    ctx.strokeText(item.text, item.x, item.y);
  }
  ctx.fillStyle = item.colour;
  ctx.fillText(item.text, item.x, item.y);
}

/** Paints the sheet; the context may be scaled. */
function paint(ctx: CanvasRenderingContext2D, sheet: Sheet): void {
  ctx.fillStyle = sheet.paper;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  for (const item of sheet.items) {
    ctx.save();
    if (item.kind === 'text') paintText(ctx, item, sheet);
    else {
      const { fill, stroke, width, dashes, opacity, matrix } = item;
      const path = new Path2D(item.d);
      ctx.globalAlpha = opacity;
      if (matrix) ctx.transform(...(matrix as [number, number, number, number, number, number]));
      if (fill) {
        ctx.fillStyle = fill;
        ctx.fill(path);
      }
      if (stroke) {
        ctx.setLineDash(dashes);
        ctx.strokeStyle = stroke;
        ctx.lineWidth = width;
        ctx.stroke(path);
      }
    }
    ctx.restore();
  }
}

/** The sheet as PNG, `scale` times its size; null where the browser has no room for a canvas of that size. */
export function pngOf(sheet: Sheet, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const ctx = canvas.getContext('2d');
  if (!ctx) return Promise.resolve(null);
  ctx.scale(scale, scale);
  paint(ctx, sheet);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** Measures texts in a font, as {@link paint} will draw them. */
export function measureBy(font: string): (text: string, strong: boolean, size: number) => number {
  const ctx = document.createElement('canvas').getContext('2d');
  return (text, strong, size) => {
    if (!ctx) return text.length * size * 0.55;
    setFont(ctx, font, strong, size);
    return ctx.measureText(text).width;
  };
}
