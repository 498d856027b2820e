/** What leaves the application: the layout of a picture with its words, its SVG read back, lines that are broken. */
import { describe, expect, it } from '@jest/globals';
import { DOMParser } from 'linkedom';
import type { Picture } from '../../web/graph/picture.ts';
import { type Frame, sheetOf } from '../../web/out/sheet.ts';
import { svgOf, textDirection } from '../../web/out/svg.ts';
import { wrap } from '../../web/out/wrap.ts';

/** Every letter eight pixels wide. */
const measure = (text: string): number => text.length * 8;

const rgb = 'rgb(1, 2, 3)';
const palette: Picture['palette'] = {
  paper: 'rgb(255, 255, 255)',
  ink: rgb,
  inkSoft: 'rgb(9, 9, 9)',
  accent: rgb,
  held: rgb,
  planned: rgb,
  off: rgb,
  context: rgb,
  land: rgb,
  coast: rgb,
  node: { country: rgb, official: rgb, organization: rgb, media: rgb, venue: rgb, topic: rgb, other: rgb },
  community: [],
  change: { new: rgb, ended: rgb, stronger: rgb, weaker: rgb },
};
const SAUDI = 'المملكة العربية السعودية';
const label = { x: 100, y: 50, width: 180, size: 12, strong: true, faint: false };
const picture: Picture = {
  width: 600,
  height: 400,
  palette,
  font: '"IBM Plex Sans", sans-serif',
  camera: { x: 0.5, y: 0.5, angle: 0, ratio: 1 },
  ground: null,
  lines: [
    {
      key: 'l',
      source: 'country:RUS',
      target: 'country:SAU',
      from: { x: 10, y: 20 },
      to: { x: 300, y: 200 },
      bend: null,
      width: 2,
      colour: rgb,
      dashed: true,
      faded: false,
    },
  ],
  nodes: [
    { id: 'country:RUS', x: 10, y: 20, size: 9, colour: rgb, type: 'country', label: 'Russia', faded: false },
    { id: 'country:SAU', x: 300, y: 200, size: 7, colour: rgb, type: 'country', label: SAUDI, faded: true },
  ],
  marks: [{ sign: 'off', x: 155, y: 110, colour: rgb }],
  tags: [{ ...label, text: '\u20683\u2069', x: 150, width: 8 }],
  labels: [
    { ...label, text: `\u2068${SAUDI}\u2069` },
    { ...label, text: '\u2068Trinidad & Tobago <1>\u2069', y: 90 },
  ],
  rings: [],
};
const frame: Frame = {
  title: 'من تحدث مع من',
  told: ['المحادثات من 1 يوليو 2025 إلى 31 أغسطس 2025'],
  legend: [
    { sign: { disc: rgb }, words: 'الدول 2' },
    { sign: { line: rgb, dashed: true, crossed: false }, words: 'مقررة' },
  ],
  source: 'المصدر: Demarche · http://localhost/?lang=ar',
  direction: 'rtl',
};

function textsOf(svg: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...root.querySelectorAll('text')].map((element) => ({
    text: element.textContent,
    direction: element.getAttribute('direction'),
    anchor: element.getAttribute('text-anchor'),
    x: Number(element.getAttribute('x')),
  }));
}

describe('SVG of a picture', () => {
  const sheet = sheetOf(picture, frame, measure);
  const svg = svgOf(sheet, 'Title');

  it('keeps every name whole, in its own direction, held at the side of its node', () => {
    const texts = textsOf(svg);
    expect(texts).toContainEqual({ text: SAUDI, direction: 'rtl', anchor: 'end', x: 100 });
    expect(texts).toContainEqual({ text: 'Trinidad & Tobago <1>', direction: 'ltr', anchor: 'end', x: 280 });
  });

  it('writes no isolates, which editors show as boxes', () => {
    expect(svg).not.toMatch(/[\u2066-\u2069]/);
  });

  it('has title, period, legend and source around the graph, from the right in Arabic', () => {
    const texts = textsOf(svg);
    for (const words of [frame.title, ...frame.told, 'الدول 2', 'مقررة', frame.source]) {
      expect(texts.map((t) => t.text)).toContain(words);
    }
    expect(texts.find((t) => t.text === frame.title)).toMatchObject({ x: 600 - 24, anchor: 'start' });
  });

  it('dashes what is planned, crosses what was called off, fades the rest', () => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const paths = [...root.querySelectorAll('path')];
    expect(paths.filter((p) => p.getAttribute('stroke-dasharray')).length).toBe(2);
    expect(paths.filter((p) => p.getAttribute('opacity')).length).toBe(1);
  });

  it('makes room for what stands around the graph', () => {
    const bare = sheetOf(picture, { ...frame, title: null, told: [], legend: [], source: null }, measure);
    expect(sheet.height).toBeGreaterThan(bare.height + 80);
    expect(bare.width).toBe(600);
  });
});

describe('lines of words', () => {
  it.each([
    ['a bb ccc', 40, ['a bb', 'ccc']],
    ['one', 8, ['one']],
    ['', 100, []],
    ['a b c', 1_000, ['a b c']],
  ])('breaks "%s" at %i pixels', (text, room, lines) => {
    expect(wrap(text, room, measure)).toEqual(lines);
  });

  it.each([
    ['Россия', 'ltr'],
    ['12 — روسيا', 'rtl'],
    ['42', 'rtl'],
  ])('reads %s from its side', (text, direction) => {
    expect(textDirection(text, 'rtl')).toBe(direction);
  });
});
