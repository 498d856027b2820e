/** Cuts a piece out of a text around a span, at the edges of words. */

/** UTF-16 units shown on either side of a span. */
const AROUND = 160;

/** The span and what stands before and after it; an ellipsis where the text goes on. */
export function around(
  text: string,
  { start, end }: { start: number; end: number },
  most = AROUND,
): { before: string; words: string; after: string } {
  const left = text.slice(Math.max(0, start - most), start);
  const right = text.slice(end, end + most);
  return {
    before: start > most ? `… ${left.replace(/^\S*\s+/, '')}` : left,
    words: text.slice(start, end),
    after: end + most < text.length ? `${right.replace(/\s+\S*$/, '')} …` : right,
  };
}
