/** Estimates how many tokens a text is, without the model's own tokeniser. */

/**
 * Letters of a script that make one token, roughly, in the byte-pair vocabularies of current models: English four,
 * Cyrillic and Arabic about two, anything rarer one. The estimate is meant to err upwards.
 */
const ASCII = 4;
const CYRILLIC_OR_ARABIC = 2;

/** Tokens of a text by its letters: a quarter of a token for ASCII, half for Cyrillic and Arabic, one for all else. */
export function estimateTokens(text: string): number {
  let ascii = 0;
  let halves = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) ascii++;
    else if ((code >= 0x400 && code < 0x530) || (code >= 0x600 && code < 0x780)) halves++;
    else others++;
  }
  return Math.ceil(ascii / ASCII + halves / CYRILLIC_OR_ARABIC + others);
}

/** Tokens expected of an answer: quotes repeat a good part of the text, names and field names come on top. */
export const expectedOutput = (textTokens: number, most: number): number =>
  Math.min(most, Math.ceil(textTokens / 2) + 150);
