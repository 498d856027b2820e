/** Takes off Arabic words the pronouns written onto them: «موعدها», «بحديثه», «لقاءاتهما». */
import type { Opened } from './opened.ts';
import { matchAt } from './patterns.ts';
import type { Token } from './tokens.ts';

const PRONOUN = /(?:هما|هم|هن|ها|ه|نا|كم)$/;
// What is left must still tell one word from others.
const SHORTEST_STEM = 3;

/** What an Arabic key may be without its pronoun; a taa before it was the feminine ending. */
function stems(key: string): string[] {
  const stem = key.replace(PRONOUN, '');
  if (stem === key || stem.length < SHORTEST_STEM) return [];
  return stem.endsWith('ت') ? [stem, `${stem.slice(0, -1)}ه`] : [stem];
}

/** The question with unread words known by what they are without a pronoun; null where there is no such word. */
export function withoutPronouns(opened: Opened, unread: readonly number[]): Opened | null {
  const { concepts, function: plain, soft } = opened.words;
  const isKnown = (token: Token, key: string) =>
    plain.has(key) ||
    soft.has(key) ||
    concepts.some(([, patterns]) =>
      patterns.some((p) => p.atoms.length === 1 && !p.atStart && matchAt(p, [{ ...token, keys: [key] }], 0) > 0),
    );
  let found = false;
  const tokens = opened.tokens.map((token, i) => {
    if (token.script !== 'ar' || !unread.includes(i)) return token;
    const more = token.keys.flatMap((key) => stems(key)).filter((key) => isKnown(token, key));
    if (more.length === 0) return token;
    found = true;
    return { ...token, keys: [...token.keys, ...more] };
  });
  return found ? { ...opened, tokens } : null;
}
