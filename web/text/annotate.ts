/** Cuts a text at the edges of overlapping spans, so that each piece knows every span that covers it. */

/** A span over a text: UTF-16 offsets, end exclusive, and whatever belongs to it. */
export interface Annotation<T> {
  start: number;
  end: number;
  data: T;
}

/** A piece of the text between two edges. */
export interface Piece<T> {
  start: number;
  end: number;
  text: string;
  /** What covers the piece, in the order given. */
  covers: T[];
  /** What begins exactly here. */
  begins: T[];
}

/** Cuts the text into pieces; spans outside it are cut to it, empty ones left out. */
export function cut<T>(text: string, annotations: readonly Annotation<T>[]): Piece<T>[] {
  const inside = annotations
    .map((a) => ({ ...a, start: Math.max(0, a.start), end: Math.min(text.length, a.end) }))
    .filter((a) => a.start < a.end);
  const edges = [...new Set([0, text.length, ...inside.flatMap((a) => [a.start, a.end])])].sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    const covering = inside.filter((a) => a.start <= start && a.end >= end);
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      covers: covering.map((a) => a.data),
      begins: covering.filter((a) => a.start === start).map((a) => a.data),
    });
  }
  return pieces;
}
