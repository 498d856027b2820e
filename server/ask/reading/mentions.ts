/** Who and what a question names: countries, officials, bodies, outlets, places and topics, each with the graph ids it may be. */
import type { Meaning, NameHit } from './lexicon.ts';
import type { OfficeHit } from './offices.ts';
import { longestAt } from './patterns.ts';
import type { PeriodHit } from './periods.ts';
import type { Token } from './tokens.ts';
import type { Words } from './words.ts';

/** One thing named in a question. */
export interface Mention {
  at: number;
  length: number;
  kind: 'country' | 'official' | 'organization' | 'media' | 'venue' | 'topic' | 'office' | 'body' | 'seat' | 'unknown';
  /** Graph ids it may be; empty for an office until the graph is asked, and for a name nobody knows. */
  ids: string[];
  country: string | null;
  capital: boolean;
  adjective: boolean;
  /** Office or body for those kinds, the seat's body for a seat. */
  role: string | null;
  /** The words as asked. */
  text: string;
  corrected: boolean;
  /** Arabic clitics written onto its first word, such as ب "in"; empty where there are none. */
  clitics: string;
  members: string[];
  /** Other things it may be as well: a capital is a venue and a government. */
  venueIds: string[];
}

/** Everything mentions are made from. */
export interface Found {
  question: string;
  tokens: readonly Token[];
  words: Words;
  names: readonly NameHit[];
  offices: readonly OfficeHit[];
  periods: readonly PeriodHit[];
}

const textOf = (found: Found, at: number, length: number): string =>
  found.question.slice(found.tokens[at]?.start, found.tokens[at + length - 1]?.end);

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
    members: m.members,
    venueIds: m.kind === 'venue' ? m.ids : [],
  };
}

const KIND_ORDER: Meaning['kind'][] = ['country', 'official', 'organization', 'media', 'venue', 'seat', 'topic'];

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
  const venue = usable.find((m) => m.kind === 'venue' && !m.adjective);
  const rest = [...usable].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  const media = usable.find((m) => m.kind === 'media');
  if (media && (first.quoted || outletBefore)) return fromMeaning(found, hit, media);
  const others = rest.filter((m) => m !== venue);
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

/** Words that a single-word name must not take away from the sentence, unless it is plainly a name there. */
function isOnlyWord(found: Found, hit: NameHit): boolean {
  const token = found.tokens[hit.at] as Token;
  if (hit.length > 1 || !found.words.function.has(token.folded)) return false;
  if (/^[\p{Lu}.]{2,}$/u.test(token.text)) return hit.at === 0;
  const before = found.tokens[hit.at - 1]?.folded ?? '';
  const beforeThat = found.tokens[hit.at - 2]?.folded ?? '';
  const joined = ['with', 'between', 'and', 'from', 'against'].includes(before);
  return !(joined && !['tell', 'show', 'give'].includes(beforeThat) && hit.meanings.some((m) => m.kind === 'country'));
}

/** Whether a word without a capital is a notion ("said", "وين") rather than somebody's surname alone. */
function isNotion(found: Found, hit: NameHit): boolean {
  if (hit.length > 1 || found.tokens[hit.at]?.capital || !hit.meanings.every((m) => m.partial)) return false;
  return found.words.concepts.some(([, patterns]) => longestAt(patterns, found.tokens, hit.at) === 1);
}

/** Names of a question as mentions, none overlapping a period or an office. */
export function mentionsOf(found: Found): Mention[] {
  const taken = new Set<number>();
  for (const p of found.periods) for (let i = p.at; i < p.at + p.length; i += 1) taken.add(i);
  const mentions: Mention[] = [];
  for (const hit of found.names) {
    const inside = Array.from({ length: hit.length }, (_, i) => hit.at + i);
    if (inside.some((i) => taken.has(i)) || isOnlyWord(found, hit) || isNotion(found, hit)) continue;
    const office = found.offices.find((o) => o.at < hit.at + hit.length && hit.at < o.at + o.length);
    // "Secretary of State" beats a name inside it; "State Department", a seat with its state, beats the bare body.
    if (office && office.length >= hit.length && !hit.meanings.some((m) => m.kind === 'seat')) continue;
    // A word without a capital is not turned into somebody's surname by changing its letters.
    const raised = found.tokens[hit.at]?.capital || found.tokens[hit.at]?.script === 'ar';
    if (hit.corrected && !raised && hit.meanings.every((m) => m.partial)) continue;
    const mention = choose(found, hit);
    if (mention) mentions.push(mention);
  }
  return joinOffices(found, mentions);
}

const CONJUNCTIONS = new Set(['and', 'и', 'و', '&']);
const BETWEEN_OFFICE_AND_STATE = new Set(['of', 'the', 'for', 'in', 'на', 'в']);
const TITLE_WORDS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'former',
  'new',
  'then',
  'السيد',
  'господин',
  'бывший',
  'новый',
]);

/** Binds offices and bodies to their states and holders: the state beside "foreign minister" is no party of its own. */
function joinOffices(found: Found, mentions: Mention[]): Mention[] {
  const { tokens } = found;
  const free = new Map<number, Mention>(mentions.map((m) => [m.at, m]));
  const endsAt = new Map<number, Mention>(mentions.map((m) => [m.at + m.length, m]));
  const dropped = new Set<Mention>();
  const added: Mention[] = [];
  const skip = (at: number, step: 1 | -1, words: Set<string>): number => {
    let i = at;
    while (words.has(tokens[i]?.folded ?? '')) i += step;
    return i;
  };

  for (const office of found.offices) {
    if (mentions.some((m) => m.at < office.at + office.length && office.at < m.at + m.length)) continue;
    const states: Mention[] = [];
    const isState = (m: Mention | undefined): m is Mention =>
      m !== undefined &&
      !dropped.has(m) &&
      (m.kind === 'country' ||
        m.kind === 'seat' ||
        (m.kind === 'venue' && m.capital) ||
        (m.kind === 'organization' && office.name === 'secretary-general'));
    // After the office: "foreign ministers of Jordan and Iraq", "وزيرا خارجية الأردن والعراق", «главы МИД России и Турции».
    let end = office.at + office.length;
    let next = free.get(skip(end, 1, BETWEEN_OFFICE_AND_STATE));
    while (isState(next) && !next.capital) {
      states.push(next);
      end = next.at + next.length;
      const joint = CONJUNCTIONS.has(tokens[end]?.folded ?? '') ? end + 1 : end;
      const glued =
        tokens[end]?.script === 'ar' && [...(tokens[end]?.clitics.values() ?? [])].some((c) => c.startsWith('و'));
      next = joint > end || glued ? free.get(joint) : undefined;
      if (next && !isPlural(tokens, office)) break;
    }
    // Before it: "the Kenyan and Somali presidents", «турецкий министр», "Turkey's foreign minister".
    if (states.length === 0) {
      let start = skip(office.at - 1, -1, TITLE_WORDS);
      let previous = endsAt.get(start + 1);
      while (
        isState(previous) &&
        (previous.adjective ||
          possessive(found, previous) ||
          (previous.length > 0 && tokens[previous.at]?.script === 'en'))
      ) {
        states.unshift(previous);
        start = previous.at - 1;
        const joined = CONJUNCTIONS.has(tokens[start]?.folded ?? '') || found.tokens[start]?.hyphen === true;
        previous =
          joined && isPlural(tokens, office)
            ? endsAt.get(CONJUNCTIONS.has(tokens[start]?.folded ?? '') ? start : start + 1)
            : undefined;
      }
    }
    if (states.length === 0) continue;
    // An embassy's seat: "the US embassy in Moscow" names no second party.
    if (office.name === 'embassy') {
      const seat = free.get(skip(end, 1, new Set(['in', 'в', 'في', 'to'])));
      if (
        seat &&
        seat.at > end &&
        !states.includes(seat) &&
        (seat.capital || seat.kind === 'venue' || seat.kind === 'country')
      ) {
        dropped.add(seat);
        end = seat.at + seat.length;
      }
    }
    const holderAfter = free.get(skip(end, 1, TITLE_WORDS));
    const holderBefore = endsAt.get(Math.min(office.at, states[0]?.at ?? office.at));
    const holder = [holderAfter, holderBefore].find((m) => m?.kind === 'official' && !dropped.has(m));
    for (const s of states) dropped.add(s);
    if (office.kind === 'office' && holder && states.length === 1) continue;
    for (const s of states) {
      if (office.kind === 'body' && (office.name === 'delegation' || office.name === 'government')) {
        const from = states.length === 1 ? Math.min(office.at, s.at) : s.at;
        const to = states.length === 1 ? Math.max(office.at + office.length, s.at + s.length) : s.at + s.length;
        added.push({ ...s, at: from, length: to - from, adjective: false });
        continue;
      }
      const at = Math.min(office.at, s.at);
      const length = Math.max(office.at + office.length, s.at + s.length, end) - at;
      added.push({
        ...s,
        at: states.length === 1 ? at : s.at,
        length: states.length === 1 ? length : s.length,
        kind: office.kind,
        ids: s.kind === 'organization' ? s.ids : [],
        role: office.name,
        capital: false,
        venueIds: [],
        text:
          states.length === 1 ? textOf(found, at, length) : `${textOf(found, office.at, office.length)} (${s.text})`,
      });
    }
  }
  return foldPossessives(
    found,
    [...mentions.filter((m) => !dropped.has(m)), ...added].sort((a, b) => a.at - b.at),
  );
}

const possessive = (found: Found, m: Mention): boolean =>
  /['’]s?$/.test(found.tokens[m.at + m.length - 1]?.text ?? '') ||
  found.tokens[m.at + m.length - 1]?.text.endsWith('s') === true;

function isPlural(tokens: readonly Token[], office: OfficeHit): boolean {
  const words = tokens.slice(office.at, office.at + office.length);
  return words.some(
    (t) =>
      (t.script === 'en' && t.folded.endsWith('s')) ||
      (t.script === 'ar' && /(?:ان|ين|اء|ون|ا|ي)$/.test(t.folded)) ||
      (t.script === 'ru' && /(?:ы|и|ов|ам|ами|ах|ей)$/.test(t.folded)),
  );
}

/** "Russia's Lavrov", «Госдепартамент США»: a state right beside its own official or seat adds nothing but its words. */
function foldPossessives(found: Found, mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const [i, m] of mentions.entries()) {
    const before = kept.at(-1);
    const after = mentions[i + 1];
    if (before && isOfSeat(before, m)) kept[kept.length - 1] = { ...before, length: m.at + m.length - before.at };
    else if (after && isOfOfficial(found, m, after))
      mentions[i + 1] = { ...after, at: m.at, length: after.at + after.length - m.at };
    else kept.push(m);
  }
  return kept;
}

const isOfSeat = (seat: Mention, state: Mention): boolean =>
  state.kind === 'country' &&
  (seat.kind === 'seat' || seat.kind === 'organization') &&
  seat.country === state.country &&
  seat.at + seat.length === state.at &&
  !state.clitics.startsWith('و');

function isOfOfficial(found: Found, state: Mention, official: Mention): boolean {
  if (state.kind !== 'country' || official.kind !== 'official' || official.country !== state.country) return false;
  const end = state.at + state.length;
  const between = found.tokens.slice(end, official.at);
  if (between.length > 2 || between.some((t) => CONJUNCTIONS.has(t.folded) || t.script === 'ar')) return false;
  return between.length > 0 || state.adjective || possessive(found, state);
}
