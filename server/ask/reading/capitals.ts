/** Capitals named by their state: "the Norwegian capital", «столица Норвегии», "العاصمة النرويجية" are places. */
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import { type Found, type Mention, textOf } from './mention.ts';
import type { Token } from './tokens.ts';

const BETWEEN = new Set(['of', 'the']);

const saysCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.folded === 'capital' ||
    /^столиц(?:а|ы|е|у|ей)$/.test(token.folded) ||
    (token.script === 'ar' && token.keys.includes('عاصمه')));

let seats: Map<string, { slug: string }> | null = null;

/** Capital of a state by its ISO3 code, in the order of the gazetteer. */
function capitalOf(country: string): string | null {
  seats ??= new Map(
    loadGazetteer()
      .venues.filter((v) => v.capital)
      .toReversed()
      .map((v) => [v.country, v]),
  );
  const slug = seats.get(country)?.slug;
  return slug ? `venue:${slug}` : null;
}

/** Turns a state beside the word "capital" into the town that is meant. */
export function joinCapitals(found: Found, mentions: readonly Mention[]): Mention[] {
  const { tokens } = found;
  return mentions.map((m): Mention => {
    if (m.kind !== 'country' || m.country === null || m.members.length > 0) return m;
    const end = m.at + m.length;
    let before = m.at - 1;
    while (BETWEEN.has(tokens[before]?.folded ?? '')) before -= 1;
    const from = saysCapital(tokens[before]) ? before : m.at;
    const length = (from === m.at && saysCapital(tokens[end]) ? end + 1 : end) - from;
    const capital = length > m.length ? capitalOf(m.country) : null;
    if (capital === null) return m;
    const clitics =
      from < m.at ? ([...(tokens[from]?.clitics.values() ?? [])].find((c) => /^[وف]?ب/.test(c)) ?? '') : m.clitics;
    return {
      ...m,
      at: from,
      length,
      kind: 'venue',
      ids: [capital],
      venueIds: [capital],
      capital: true,
      adjective: false,
      text: textOf(found, from, length),
      clitics,
    };
  });
}
