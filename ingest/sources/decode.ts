/** From bytes to text, or a clear refusal. */
import { MAX_ARTICLE_LENGTH } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';

/** Bytes read of one article at most: four a character and some markup around it. */
export const MAX_FILE_BYTES = 4 * MAX_ARTICLE_LENGTH + 1_000_000;

/** Share of control characters from which a text is binary noise. */
const NOISE = 0.01;
const UTF8_HINT = 'Save the file as UTF-8 and try again.';

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/**
 * Decodes a file; the byte order mark is dropped and says which UTF it is, else `charset` does.
 *
 * @param charset encoding that the document names itself, default UTF-8
 * @throws DemarcheError `unreadable-file` for bytes that are no text of that encoding
 */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  const encoding = encodingByMark(bytes) ?? charset;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const known =
      cause instanceof RangeError
        ? `The encoding ${encoding} is not known.`
        : `It is not valid ${encoding.toUpperCase()}.`;
    throw new DemarcheError('unreadable-file', `The file cannot be decoded. ${known}`, { hint: UTF8_HINT, cause });
  }
}

/**
 * Refuses what is no article text.
 *
 * @throws DemarcheError `bad-article` (empty, binary noise, lone surrogates) or `too-large`
 */
export function checkText(text: string): void {
  if (text.length > MAX_ARTICLE_LENGTH) {
    const limit = MAX_ARTICLE_LENGTH.toLocaleString('en');
    throw new DemarcheError(
      'too-large',
      `The article has ${text.length.toLocaleString('en')} characters, more than ${limit}.`,
      {
        hint: 'Split it into single articles.',
      },
    );
  }
  if (text.trim() === '')
    throw new DemarcheError('bad-article', 'The article is empty.', { hint: 'Give one with text.' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/u) !== null;
  if (!letters || controls > text.length * NOISE) {
    throw new DemarcheError('bad-article', 'The article holds no readable text.', {
      hint: 'It looks like a binary file; give plain text, HTML or JSON Lines.',
    });
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw new DemarcheError('bad-article', 'The article holds half of a character pair (a lone surrogate).', {
      hint: 'Write the text anew from its source; it was cut in the middle of a character.',
    });
  }
}
