/** Writes a sheet as SVG whose texts are whole strings with their direction, as editors such as Inkscape open them. */
import type { Shape, Sheet, Text } from './sheet.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Isolates that a canvas needs round a name; in SVG the direction of the element does their work. */
const bare = (text: string): string => text.replace(/^\u2068([^\u2068\u2069]*)\u2069$/, '$1');

/** Direction of a text by its first letter; `fallback` where it has none. */
export function textDirection(text: string, fallback: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return fallback;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}

function attributes(values: Record<string, string | number | null>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : (value as string))}"`,
    )
    .join('');
}

function shapeElement({ d, fill, stroke, width, dashes, opacity, matrix }: Shape): string {
  return `<path${attributes({
    d,
    fill: fill ?? 'none',
    stroke,
    // A matrix makes strokes thinner than two digits can say.
    'stroke-width': stroke ? (matrix ? width.toPrecision(3) : width) : null,
    'stroke-dasharray': dashes.length ? dashes.join(' ') : null,
    opacity: opacity === 1 ? null : opacity,
    transform: matrix ? `matrix(${matrix.join(' ')})` : null,
  })}/>`;
}

function textElement(item: Text, fallback: 'ltr' | 'rtl'): string {
  const text = bare(item.text);
  const direction = textDirection(text, fallback);
  return `<text${attributes({
    x: item.x + { left: 0, middle: item.width / 2, right: item.width }[item.anchor],
    // Not every editor knows a dominant baseline; a third of the size brings the middle of letters onto the line.
    y: item.y + item.size * 0.35,
    direction,
    'unicode-bidi': 'isolate',
    'text-anchor':
      item.anchor === 'middle' ? 'middle' : (item.anchor === 'right') === (direction === 'rtl') ? 'start' : 'end',
    'font-size': item.size,
    'font-weight': item.strong ? 600 : 400,
    fill: item.colour,
    stroke: item.halo,
    'stroke-width': item.halo ? 3.5 : null,
    'stroke-linejoin': item.halo ? 'round' : null,
    'paint-order': item.halo ? 'stroke' : null,
  })}>${escaped(text)}</text>`;
}

/** The sheet as a document; `title` is what a reader of the screen hears. */
export function svgOf(sheet: Sheet, title: string): string {
  const { width, height, paper, font, direction, items } = sheet;
  const body = items.map((item) => (item.kind === 'text' ? textElement(item, direction) : shapeElement(item)));
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': font.replaceAll('"', "'"),
      role: 'img',
      'aria-label': title,
    })}>`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}"${attributes({ fill: paper })}/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}
