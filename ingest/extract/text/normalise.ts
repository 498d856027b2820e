/** Makes a text fit for reading while every character keeps its place in the original. */

/** A cleaned text; `starts[i]` is where its unit `i` begins in the original, `starts[length]` the original's length. */
export interface NormalText {
  text: string;
  starts: Uint32Array;
}

// Bidi controls, zero-width characters, soft hyphen, byte order mark, tatweel, harakat.
const DROPPED = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670]/;
const MARK = /\p{M}/u;
const REPLACED: Record<string, string> = {
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‹': '"',
  '›': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
};
const NEEDS = /[^\n\x20-\x7e\u0430-\u044f\u0410-\u042f\u0621-\u063a\u0641-\u064a،؛؟]/;

/** Printable ASCII, Russian and Arabic letters: they stay as they are. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0x410 && code <= 0x44f) ||
  (code >= 0x621 && code <= 0x63a) ||
  (code >= 0x641 && code <= 0x64a);

/** Normalises to NFC, drops what carries no reading, unifies quotes, dashes, spaces and digits; linear time. */
export function normaliseText(original: string): NormalText {
  const starts = new Uint32Array(original.length + 1);
  if (!NEEDS.test(original)) {
    for (let i = 0; i <= original.length; i++) starts[i] = i;
    return { text: original, starts };
  }
  const out: string[] = [];
  let n = 0;
  const put = (piece: string, at: number) => {
    for (const unit of piece.split('')) {
      if (n >= starts.length - 1) return;
      starts[n++] = at;
      out.push(unit);
    }
  };
  for (let i = 0; i < original.length; i++) {
    const c = original[i] as string;
    const code = c.charCodeAt(0);
    if (isPlain(code)) {
      starts[n++] = i;
      out.push(c);
      continue;
    }
    if (DROPPED.test(c)) continue;
    if (code >= 0x660 && code <= 0x669) put(String(code - 0x660), i);
    else if (code >= 0x6f0 && code <= 0x6f9) put(String(code - 0x6f0), i);
    else if (REPLACED[c] !== undefined) put(REPLACED[c], i);
    else if (code > 0x2ff && MARK.test(c) && n > 0) {
      // A combining mark joins the letter before it where NFC knows the pair, else it is left out.
      const joined = ((out[n - 1] as string) + c).normalize('NFC');
      if (joined.length === 1) out[n - 1] = joined;
    } else put(c, i);
  }
  starts[n] = original.length;
  return { text: out.join(''), starts: starts.subarray(0, n + 1) };
}

/** The span of the original behind a span of the normal text. */
export function originalSpan(normal: NormalText, start: number, end: number): { start: number; end: number } {
  const from = normal.starts[start] ?? 0;
  const last = normal.starts[Math.max(start, end - 1)] ?? from;
  const to = normal.starts[end] ?? last + 1;
  return { start: from, end: Math.max(from + 1, to) };
}
