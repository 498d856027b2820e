/** The colours that tell things apart, as people with each kind of colour blindness see them, on light and on dark paper. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/**
 * What remains of linear RGB for those who lack one kind of cone: Machado, Oliveira, Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", 2009, severity 1.
 */
const SIGHT: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (m: Matrix, v: Three): Three => {
  const [a, b, c] = m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]);
  return [a ?? 0, b ?? 0, c ?? 0];
};

/** sRGB as `#rrggbb` to linear RGB. */
function linear(hex: string): Three {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const x = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** Linear RGB to OKLab (Björn Ottosson, 2020), where equal distances look equally far. */
function oklab(rgb: Three): Three {
  const [r, g, b] = rgb.map((x) => Math.min(1, Math.max(0, x)));
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [r ?? 0, g ?? 0, b ?? 0],
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
}

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** Contrast as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
);
const token = (name: string, theme: 'light' | 'dark'): string => {
  const value = TOKENS.get(name)?.[theme];
  if (!value) throw new Error(`There is no colour --${name}.`);
  return value;
};

/** Distance in OKLab from which two dots of a picture are told apart at a glance; black and white are 1 apart. */
const APART = 0.08;

const SETS: Record<string, string[]> = {
  'types of name': ['country', 'official', 'organization', 'media', 'venue', 'topic'],
  communities: Array.from({ length: 8 }, (_, i) => `community-${i + 1}`),
  changes: ['change-new', 'change-ended', 'change-stronger', 'change-weaker'],
};

describe.each(Object.entries(SETS))('colours of %s', (_set, names) => {
  for (const theme of ['light', 'dark'] as const) {
    it.each(Object.keys(SIGHT))(`are told apart on ${theme} paper with %s`, (sight) => {
      const seen = names.map((name) => oklab(times(SIGHT[sight] as Matrix, linear(token(name, theme)))));
      const near = names.flatMap((a, i) =>
        names.slice(i + 1).flatMap((b, j) => {
          const far = Math.hypot(...[0, 1, 2].map((k) => (seen[i]?.[k] ?? 0) - (seen[i + 1 + j]?.[k] ?? 0)));
          return far < APART ? [`${a} and ${b}: ${far.toFixed(3)}`] : [];
        }),
      );
      expect(near).toEqual([]);
    });

    it(`have 3:1 on ${theme} paper`, () => {
      const paper = token('paper', theme);
      expect(names.filter((name) => contrast(token(name, theme), paper) < 3)).toEqual([]);
    });
  }
});
