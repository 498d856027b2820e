/** Where every entity was last drawn, by arrangement, so that nothing jumps when filters change; kept for the session. */

import type { View } from '../view/view.ts';

/** A place in the coordinates of the picture. */
export interface Place {
  x: number;
  y: number;
}

const STORED = 'demarche.places';
/** Characters beyond which places are not kept over a reload: the store of a page holds five million. */
const MOST = 2_000_000;

let kept: Map<string, Map<string, Place>> | null = null;

function read(): Map<string, Map<string, Place>> {
  try {
    const stored: Record<string, Record<string, [number, number]>> = JSON.parse(sessionStorage.getItem(STORED) ?? '{}');
    return new Map(
      Object.entries(stored).map(([arrangement, places]) => [
        arrangement,
        new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
      ]),
    );
  } catch {
    // Storage may be off or hold something else; the picture is then arranged anew.
    return new Map();
  }
}

/** Names the places of an arrangement. */
export const arrangementKey = (
  { layout, arranged }: Pick<View, 'layout' | 'arranged'>,
  centre: string | null,
): string => `${layout}${arranged ? `:${arranged}` : ''}${layout === 'rings' ? `@${centre ?? ''}` : ''}`;

/** Places of an arrangement, which may be added to. */
export function placesOf(arrangement: string): Map<string, Place> {
  kept ??= read();
  let places = kept.get(arrangement);
  if (!places) {
    places = new Map();
    kept.set(arrangement, places);
  }
  return places;
}

/** Writes the places down, so that a reload finds them. */
export function storePlaces(): void {
  if (!kept) return;
  const round = (v: number): number => Math.round(v * 100) / 100;
  const plain = Object.fromEntries(
    [...kept].map(([arrangement, places]) => [
      arrangement,
      Object.fromEntries([...places].map(([id, { x, y }]) => [id, [round(x), round(y)]])),
    ]),
  );
  const text = JSON.stringify(plain);
  try {
    if (text.length < MOST) sessionStorage.setItem(STORED, text);
  } catch {
    // Without storage the places last as long as the page.
  }
}

/** A start on a disc that depends on id and turn alone (FNV-1a), so that the same graph always comes out the same. */
function startOf(id: string, turn: number): Place {
  let h = (0x811c9dc5 ^ Math.imul(turn, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193) >>> 0;
  const angle = ((h & 0xffff) / 0xffff) * 2 * Math.PI;
  const radius = 100 * Math.sqrt((h >>> 16) / 0xffff);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Where a node begins: at its place, else beside those it is joined to, if any of them has one. */
export function placeOf(id: string, near: readonly string[], places: ReadonlyMap<string, Place>, turn: number): Place {
  const known = places.get(id);
  if (known) return { x: known.x, y: known.y };
  const start = startOf(id, turn);
  const found = near.flatMap((n) => places.get(n) ?? []);
  if (!found.length) return start;
  const mean = (pick: (p: Place) => number): number => found.reduce((sum, p) => sum + pick(p), 0) / found.length;
  return { x: mean((p) => p.x) + start.x / 8, y: mean((p) => p.y) + start.y / 8 };
}
