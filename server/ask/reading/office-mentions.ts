/** Offices and bodies with their states and holders: "the Turkish foreign minister", "Russia's Lavrov", "the US embassy in Moscow". */
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import { type Found, type Mention, textOf } from './mention.ts';
import type { OfficeHit } from './offices.ts';
import type { Token } from './tokens.ts';

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
export function joinOffices(found: Found, mentions: Mention[]): Mention[] {
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
    if (states.length === 0) {
      const any = ofAnyState(found, office, mentions);
      if (any) added.push(any);
      continue;
    }
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

const asksForAny = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:which|what|any|all|other|how|many|كم|اي|جميع|كل|كافه|какие|каких|каким|какими|какой|всех|все|скольк.*|други.*|любы.*)$/.test(
    token.folded,
  );

let everyState: string[] | null = null;

/**
 * "Which foreign ministers met?": an office of any state, where nobody who holds it is named beside it and the words ask
 * for several or for which; "the minister" alone says only whom the question has named already.
 */
function ofAnyState(found: Found, office: OfficeHit, mentions: readonly Mention[]): Mention | null {
  const { tokens } = found;
  const end = office.at + office.length;
  if (office.kind !== 'office' || office.name === 'spokesperson') return null;
  const asked = [1, 2].some((n) => asksForAny(tokens[office.at - n]));
  if (!asked && !isManifold(tokens, office)) return null;
  const near = (m: Mention) => m.at <= end && m.at + m.length >= office.at - 1;
  if (mentions.some((m) => near(m) && ['official', 'country', 'seat', 'organization', 'body'].includes(m.kind)))
    return null;
  everyState ??= loadGazetteer().countries.map((c) => c.iso3);
  return {
    at: office.at,
    length: office.length,
    kind: 'office',
    ids: [],
    country: null,
    capital: false,
    adjective: false,
    role: office.name,
    text: textOf(found, office.at, office.length),
    corrected: false,
    clitics: '',
    members: everyState,
    venueIds: [],
  };
}

/** Whether the office is named in the plural beyond doubt: endings that a singular may have as well don't count. */
function isManifold(tokens: readonly Token[], office: OfficeHit): boolean {
  return tokens
    .slice(office.at, office.at + office.length)
    .some(
      (t) =>
        (t.script === 'en' &&
          /(?:ministers|secretaries|presidents|premiers|leaders|kings|ambassadors|envoys|heads)$/.test(t.folded)) ||
        (t.script === 'ar' && /^(?:ال)?(?:وزراء|روساء|زعماء|قاده|سفراء|ملوك|نواب)$/.test(t.folded)) ||
        (t.script === 'ru' &&
          /(?:министры|министров|министрами|министрам|президенты|президентов|президентами|премьеры|премьеров|послы|послов|лидеры|лидеров|лидерами|главы|главами|канцлеры)$/.test(
            t.folded,
          )),
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
