/** Who and what a question names: countries, officials, bodies, outlets, places and topics, each with the graph ids it may be. */
import type { BlocHit } from './blocs.ts';
import { joinCapitals } from './capitals.ts';
import { type Found, type Mention, textOf } from './mention.ts';
import type { Meaning, NameHit } from './name-trie.ts';
import { joinOffices } from './office-mentions.ts';
import { longestAt, matchAt } from './patterns.ts';
import type { Token } from './tokens.ts';
import type { Words } from './words.ts';

function fromMeaning(found: Found, hit: NameHit, m: Meaning): Mention {
  return {
    at: hit.at,
    length: hit.length,
    kind: m.kind,
    ids: m.ids,
    country: m.country,
    capital: m.capital,
    adjective: m.adjective,
    role: m.body,
    text: textOf(found, hit.at, hit.length),
    corrected: hit.corrected,
    clitics: found.tokens[hit.at]?.clitics.get(hit.key) ?? '',
    members: [],
    venueIds: m.kind === 'venue' ? m.ids : [],
  };
}

const KIND_ORDER: Meaning['kind'][] = ['country', 'official', 'organization', 'media', 'venue', 'seat', 'topic'];

/** Names that Arabic tells apart only by marks which are mostly left out: Amman doubles its mim, Oman begins with u. */
const TOLD_BY_MARKS: [written: RegExp, id: string][] = [
  [/عم[\u064b-\u0650]*\u0651[\u064b-\u0650]*ان/u, 'venue:amman'],
  [/ع\u064fمان/u, 'country:OMN'],
];

/** Chooses what a name means where it stands; null when it is only a common word there. */
function choose(found: Found, hit: NameHit): Mention | null {
  const { tokens, words } = found;
  const first = tokens[hit.at] as Token;
  const all = tokens.slice(hit.at, hit.at + hit.length);
  const raised = all.some((t) => t.capital || t.quoted) && !(hit.at === 0 && hit.length === 1 && !first.quoted);
  const before = (list: Words['prepositions'][keyof Words['prepositions']]) =>
    [1, 2, 3].some((n) => hit.at >= n && longestAt(list, tokens, hit.at - n) === n) || cliticIn(first, hit, list);
  const outletBefore =
    hit.at > 0 && words.concepts.some(([c, p]) => c === 'OUTLET' && longestAt(p, tokens, hit.at - 1) === 1);
  const usable = hit.meanings.filter((m) => {
    if (m.kind === 'media') return !m.ambiguous || first.quoted || outletBefore || (raised && first.script !== 'ar');
    return !m.ambiguous || raised || first.script === 'ar';
  });
  if (usable.length === 0) return null;
  const marked = TOLD_BY_MARKS.find(([written]) => written.test(first.text))?.[1];
  const meant = usable.find((m) => marked !== undefined && m.ids.includes(marked));
  if (meant) return fromMeaning(found, hit, meant);
  const venue = usable.find((m) => m.kind === 'venue' && !m.adjective);
  const rest = [...usable].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  const media = usable.find((m) => m.kind === 'media');
  if (media && (first.quoted || outletBefore)) return fromMeaning(found, hit, media);
  // A capital by its whole name is no surname: «مدريد» before Miguel de la Madrid.
  const others = rest.filter((m) => m !== venue && !(m.partial && venue?.capital && !venue.partial));
  const best = venue && before(words.prepositions.locative) ? venue : (others[0] ?? venue);
  if (!best) return null;
  const mention = fromMeaning(found, hit, best);
  return { ...mention, venueIds: venue?.ids ?? mention.venueIds };
}

/** The Arabic preposition written onto the word: «بإسطنبول». */
function cliticIn(token: Token, hit: NameHit, list: Words['prepositions']['locative']): boolean {
  const clitics = token.clitics.get(hit.key)?.replace(/ال$/, '') ?? '';
  return clitics !== '' && list.some((p) => p.atoms.some((atom) => atom !== 'gap' && atom.exact.has(clitics)));
}

/** Whether the word only says what sort of thing is asked for: «وسيلة إعلامية», «ثالث جولة», with nothing that marks a name. */
function isSort(found: Found, hit: NameHit): boolean {
  const { tokens, words } = found;
  const first = tokens[hit.at] as Token;
  if (hit.length > 1 || first.quoted || first.capital) return false;
  const notion = (concept: string, at: number) =>
    at >= 0 && words.concepts.some(([c, patterns]) => c === concept && longestAt(patterns, tokens, at) > 0);
  if (hit.meanings.every((m) => m.kind === 'media')) return notion('OUTLET', hit.at);
  const ordinal = words.periods.ordinals.some((patterns) => longestAt(patterns, tokens, hit.at) === 1);
  return ordinal && (notion('ROUND', hit.at + 1) || notion('ROUND', hit.at - 1));
}

/** Words that a single-word name must not take away from the sentence, unless it is plainly a name there. */
function isOnlyWord(found: Found, hit: NameHit): boolean {
  const token = found.tokens[hit.at] as Token;
  if (hit.length > 1) return false;
  // «Место последней встречи»: the capital of the first word makes no town of a common one.
  const common = found.words.soft.has(token.folded) && (hit.at === 0 || !token.capital);
  if (common && hit.meanings.every((m) => m.kind === 'venue')) return true;
  if (!found.words.function.has(token.folded)) return false;
  if (token.capital && hit.at > 0 && token.script === 'ru' && hit.meanings.some((m) => m.kind === 'country'))
    return false;
  if (/^[\p{Lu}.]{2,}$/u.test(token.text)) return hit.at === 0;
  const before = found.tokens[hit.at - 1]?.folded ?? '';
  const beforeThat = found.tokens[hit.at - 2]?.folded ?? '';
  const joined = ['with', 'between', 'and', 'from', 'against'].includes(before);
  return !(joined && !['tell', 'show', 'give'].includes(beforeThat) && hit.meanings.some((m) => m.kind === 'country'));
}

/** Whether a word without a capital is a notion ("said", "وين") rather than somebody's surname alone. */
function isNotion(found: Found, hit: NameHit): boolean {
  if (hit.length > 1) return false;
  // «Место проведения», «в каком месте»: a word of a turn of phrase is no place of a like name.
  const turn = found.words.concepts.some(([, patterns]) =>
    patterns.some(
      (p) => !p.atoms.includes('gap') && [0, 1, 2].some((n) => matchAt(p, found.tokens, hit.at - n) > Math.max(n, 1)),
    ),
  );
  if (turn && hit.meanings.every((m) => m.partial || m.kind === 'venue' || m.kind === 'media')) return true;
  if (found.tokens[hit.at]?.capital || !hit.meanings.every((m) => m.partial)) return false;
  return found.words.concepts.some(([, patterns]) => longestAt(patterns, found.tokens, hit.at) === 1);
}

const inBloc = (found: Found, hit: NameHit): boolean =>
  found.blocs.some((b) => hit.at < b.at + b.length && b.at < hit.at + hit.length);

/** A bloc as a state that may be any of its members. */
const fromBloc = (found: Found, { at, length, members }: BlocHit): Mention => ({
  at,
  length,
  kind: 'country',
  ids: members.map((iso3) => `country:${iso3}`),
  country: null,
  capital: false,
  adjective: false,
  role: null,
  text: textOf(found, at, length),
  corrected: false,
  clitics: [...(found.tokens[at]?.clitics.values() ?? [])][0] ?? '',
  members,
  venueIds: [],
});

/** Names of a question as mentions, none overlapping a period or an office. */
export function mentionsOf(found: Found): Mention[] {
  const taken = new Set<number>();
  for (const p of found.periods) for (let i = p.at; i < p.at + p.length; i += 1) taken.add(i);
  const mentions: Mention[] = [];
  for (const hit of found.names) {
    const inside = Array.from({ length: hit.length }, (_, i) => hit.at + i);
    if (
      inBloc(found, hit) ||
      inside.some((i) => taken.has(i)) ||
      isOnlyWord(found, hit) ||
      isNotion(found, hit) ||
      isSort(found, hit)
    )
      continue;
    const office = found.offices.find((o) => o.at < hit.at + hit.length && hit.at < o.at + o.length);
    // "Secretary of State" beats a name inside it; "State Department", a seat with its state, beats the bare body.
    if (office && office.length >= hit.length && !hit.meanings.some((m) => m.kind === 'seat')) continue;
    // A word without a capital is not turned into somebody's surname or an outlet by changing its letters.
    const raised = found.tokens[hit.at]?.capital || found.tokens[hit.at]?.script === 'ar';
    if (hit.corrected && !raised && hit.meanings.every((m) => m.partial || m.kind === 'media')) continue;
    const mention = choose(found, hit);
    if (mention) mentions.push(mention);
  }
  const free = found.blocs.filter((b) => !taken.has(b.at)).map((b) => fromBloc(found, b));
  const named = joinCapitals(
    found,
    [...mentions, ...free].sort((a, b) => a.at - b.at),
  );
  return joinOffices(found, named);
}
