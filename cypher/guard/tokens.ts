/** Splits a Cypher text into tokens, as far as the guard needs it: what is text, what is a name, what is a bracket. */

/** One token; `text` of a name is as written, of a backticked name and a string without quotes. */
export interface Token {
  kind: 'name' | 'quoted-name' | 'string' | 'number' | 'parameter' | 'symbol';
  text: string;
}

const PATTERNS: [Token['kind'] | 'skip', RegExp][] = [
  ['skip', /(?:\s+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y],
  ['string', /'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)/y],
  ['quoted-name', /`(?:[^`]|``)*(?:`|$)/y],
  ['parameter', /\$\s*(?:`(?:[^`]|``)*`|[\p{L}\p{N}\p{Pc}]+)/uy],
  // `1..5` is a number and a range sign, so a dot belongs to a number only before a digit.
  ['number', /0[xXoO][\da-fA-F_]+|(?:\d[\d_]*)?(?:\.\d[\d_]*)(?:[eE][+-]?\d+)?|\d[\d_]*(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}\p{Pc}\p{Sc}][\p{L}\p{N}\p{Pc}\p{Sc}\p{M}\p{Cf}]*/uy],
  ['symbol', /=~|\.\.|<=|>=|<>|\+=|\|\||::|[\s\S]/uy],
];

const UNQUOTED = { string: /^['"]|['"]$/g, 'quoted-name': /^`|`$/g } as const;

/** Tokens of a query, comments and spaces left out. Never throws: an unclosed string or comment reaches to the end. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < query.length) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(query);
      if (!match?.[0]) continue;
      at = pattern.lastIndex;
      if (kind !== 'skip') found.push({ kind, text: clean(kind, match[0]) });
      break;
    }
  }
  return found;
}

function clean(kind: Token['kind'], text: string): string {
  if (kind === 'parameter') return text.replace(/^\$\s*`?|`$/g, '');
  return kind === 'string' || kind === 'quoted-name' ? text.replace(UNQUOTED[kind], '') : text;
}

/** True for a bare word, whatever its case. */
export function isWord(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === 'name' && words.includes(token.text.toUpperCase());
}

/** True for a sign such as `(`. */
export function isSign(token: Token | undefined, ...signs: string[]): boolean {
  return token?.kind === 'symbol' && signs.includes(token.text);
}

const CLOSES: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Index of the bracket that closes the one at `open`; the end of the tokens when none does. */
export function closing(list: readonly Token[], open: number): number {
  const stack: string[] = [];
  for (let i = open; i < list.length; i += 1) {
    const token = list[i];
    if (token?.kind !== 'symbol') continue;
    const close = CLOSES[token.text];
    if (close) stack.push(close);
    else if (token.text === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return i;
    }
  }
  return list.length;
}

/** The parts of a token list between signs or words that stand outside all brackets. */
export function splitAt(list: readonly Token[], separates: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i];
    if (!token) break;
    if (separates(token)) {
      parts.push([]);
      continue;
    }
    const end = isSign(token, '(', '[', '{') ? closing(list, i) : i;
    parts.at(-1)?.push(...list.slice(i, end + 1));
    i = end;
  }
  return parts;
}
