/** Remembers where an article was written and where its travellers are, for meetings told without their place. */
import { hasClass, type Mention, type Sentence, type Unit } from '../engine/unit.ts';
import { isNeutralSeat, sidesOf } from './actors.ts';

/** A place somebody is told to have come to, been in or come back from. */
export interface Stay {
  city: Mention;
  /** Sides of the traveller; empty where nobody is named. */
  guests: string[];
  sentence: number;
}

const DATELINE_REACH = 10;
const PLACE = new Set(['city', 'place']);
const CAPITAL_PLACE = new Set(['city', 'place', 'capital']);

const isCity = (u: Unit | undefined): u is Unit & { mention: Mention } =>
  (u?.mention?.types.has('city') ?? false) && (u?.mention?.id?.startsWith('venue:') ?? false);

const isDash = (u: Unit | undefined): boolean => u !== undefined && /^[-–—]$/.test(u.key);

function asPlace(unit: Unit, mention: Mention): Mention {
  unit.mention = asPlaceOnly(mention);
  return unit.mention;
}

/**
 * Without capitals a dateline is told by the agency or outlet behind its city, or by a dash and a colon around whoever
 * wrote: «القاهرة (رويترز)», «الرياض - واس:».
 */
function creditFollows(units: readonly Unit[]): boolean {
  let words = 0;
  for (let i = 1; i < DATELINE_REACH; i++) {
    const u = units[i];
    if (!u) return false;
    if (u.mention?.types.has('media') || hasClass(u, 'AGENCIES')) return words === 0;
    if (u.key === ':') return words > 0 && isDash(units[1]);
    if (u.mention || hasClass(u, 'VERB') || hasClass(u, 'SAY')) return false;
    if (/^\p{L}/u.test(u.text) && !hasClass(u, 'MONTH') && !hasClass(u, 'MEDIANOUN')) words++;
  }
  return false;
}

/** «فيينا - بدأت», «العلا (السعودية) - وقع»: a dash between the city, perhaps with its state, and the verb. */
function opensNews(units: readonly Unit[]): boolean {
  const dash = units[1]?.key === '(' && units[3]?.key === ')' ? 4 : 1;
  return isDash(units[dash]) && (hasClass(units[dash + 1], 'VERB') || hasClass(units[dash + 1], 'PREP'));
}

/** Units of a line that tells who wrote where. */
const BYLINE = 10;

/**
 * Where a line above the dispatch tells the city: «Daily News – Kampala», «reporter - paper - Kampala: …», «Kampala 25 Shawwal
 * 1436 …» with the agency at its end. The index of the city, -1 where there is none.
 */
function bylineCity(units: readonly Unit[]): number {
  const at = units.slice(0, BYLINE).findIndex(isCity);
  if (at < 0 || (at > 0 && !isDash(units[at - 1]))) return -1;
  const words = (list: readonly Unit[]) =>
    list.every((u) => !hasClass(u, 'VERB') && !hasClass(u, 'SAY') && !hasClass(u, 'PREP') && !/^[،,.:"]$/.test(u.key));
  if (!words(units.slice(0, at))) return -1;
  const next = units[at + 1];
  if (at > 0) return next === undefined || next.key === ':' ? at : -1;
  // The day of writing behind the city, on a line of their own.
  return units.length > 2 && units.length <= 2 * BYLINE && /^\d/.test(next?.text ?? '') && words(units) ? 0 : -1;
}

/** Whether a dateline is all that its line tells, so that the dispatch begins in the next sentence. */
export const standsAlone = (units: readonly Unit[], city: Mention): boolean => {
  const at = units.findIndex((u) => u.mention === city);
  return at === units.length - 1 || (at === 0 && bylineCity(units) === 0);
};

/** Sentence units before the dispatch itself: the day in a dateline is that of writing, not of what is told. */
export function dropDatelineDay(units: readonly Unit[]): void {
  for (let i = 1; i < DATELINE_REACH; i++) {
    const u = units[i];
    if (!u || (isDash(u) && i > 1) || u.key === ')' || u.key === ':') return;
    if (u.mention?.types.has('date')) u.mention = null;
    else if (/^\p{L}/u.test(u.text) && !u.mention?.types.has('media')) return;
  }
}

/**
 * The city in capitals or before a dash at the head of a dispatch; it names no government there.
 *
 * @param cased whether the language has capitals to tell it by
 */
export function takeDateline({ units }: Sentence, cased: boolean): Mention | null {
  const first = units[0];
  const byline = cased ? -1 : bylineCity(units);
  if (byline >= 0) return asPlace(units[byline] as Unit, units[byline]?.mention as Mention);
  if (!isCity(first)) return null;
  const shouts =
    first.text.length > 2 && first.text === first.text.toUpperCase() && first.text !== first.text.toLowerCase();
  if (!cased) return creditFollows(units) || opensNews(units) ? asPlace(first, first.mention) : null;
  let dash = units.slice(1, DATELINE_REACH).findIndex(isDash) + 1;
  if (!shouts && dash > 3) dash = 0;
  if (dash === 0 || (units[dash] as Unit).start === (units[dash - 1] as Unit).end) return null;
  if (units.slice(1, dash).some((u) => hasClass(u, 'VERB') || hasClass(u, 'AND'))) return null;
  return asPlace(first, first.mention);
}

/** Sentences before «here» that may name another city. */
const HERE_REACH = 8;

/** The city in which something was told to be, where the sentences before name no other: without a dateline «here» is there. */
export function onlyPlace({ units }: Sentence, sentences: readonly Sentence[], told: Mention | null): Mention | null {
  if (told === null || !units.some((u) => hasClass(u, 'HERE'))) return null;
  const other = sentences
    .slice(-HERE_REACH)
    .some((s) =>
      s.units.some(
        (u) => u.mention?.id?.startsWith('venue:') && u.mention.types.has('city') && u.mention.id !== told.id,
      ),
    );
  return other || !told.types.has('city') ? null : asPlaceOnly(told);
}

/** A capital as a place, not as its government. */
const asPlaceOnly = (m: Mention): Mention => ({ ...m, types: m.types.has('capital') ? CAPITAL_PLACE : PLACE });

/** «Here» is where the article was written. */
export function placeHere(units: readonly Unit[], dateline: Mention | null): void {
  if (dateline === null) return;
  for (const u of units)
    if (hasClass(u, 'HERE') && u.mention === null) u.mention = { ...dateline, start: u.start, end: u.end, parts: [] };
}

const STATE = new Set(['country', 'state', 'actor', 'place']);

/** Kingdoms that their own papers call «the kingdom». */
const KINGDOMS = ['SAU', 'MAR', 'JOR', 'BHR'];

/** «The kingdom» without its name is the paper's own, else the one kingdom that the article has named. */
export function placeHome(units: readonly Unit[], home: string | null, named: readonly string[]): void {
  units.forEach((u, i) => {
    if (!hasClass(u, 'HOMEW') || u.mention !== null) return;
    const next = units[i + 1];
    if (next?.mention?.types.has('nation') || next?.mention?.types.has('country')) return;
    const kingdoms = named.filter((c) => KINGDOMS.includes(c));
    const own = home !== null && KINGDOMS.includes(home) ? home : kingdoms.length === 1 ? kingdoms[0] : undefined;
    if (own) u.mention = { types: STATE, start: u.start, end: u.end, countries: [own], parts: [] };
  });
}

/** «A visit to Jakarta», «returned from Pyongyang», «arrived in Rome»: the latest such place of a sentence, unless it is still to come. */
export function stayOf({ units, index }: Sentence): Stay | null {
  for (let at = units.length - 1; at > 0; at--) {
    const unit = units[at];
    if (!isCity(unit)) continue;
    let i = at - 1;
    while (i > 0 && (hasClass(units[i], 'DET') || units[i]?.mention?.types.has('nation') || hasClass(units[i], 'PREP')))
      i--;
    const back = units.slice(i, at).some((u) => hasClass(u, 'RETURNED'));
    // «Arrived from Helsinki»: where the journey began.
    if (!back && units.slice(i + 1, at).some((u) => hasClass(u, 'FROMPREP'))) continue;
    const came =
      back ||
      hasClass(units[i], 'STAYN') ||
      hasClass(units[i], 'VISITN') ||
      hasClass(units[i], 'TRAVELV') ||
      hasClass(units[i], 'VISITV');
    if (!came || units.slice(Math.max(0, i - 6), i + 1).some((u) => hasClass(u, 'OP_PLAN') || hasClass(u, 'OP_NEG')))
      continue;
    const guest = units.slice(0, i).findLast((u) => u.mention?.person !== undefined || u.mention?.types.has('group'));
    return { city: unit.mention, guests: guest?.mention ? sidesOf(guest.mention) : [], sentence: index };
  }
  return null;
}

/** Large cities that are no capitals and from which much is written that happens elsewhere. */
const NEWSROOMS = new Set(
  [
    'new-york',
    'hong-kong',
    'istanbul',
    'dubai',
    'tel-aviv',
    'mumbai',
    'shanghai',
    'johannesburg',
    'sydney',
    'frankfurt',
    'toronto',
    'chicago',
    'los-angeles',
    'san-francisco',
    'miami',
  ].map((s) => `venue:${s}`),
);

/** Places of third states that are written from when something is held there: resorts and usual meeting grounds. */
const isMeetingPlace = (city: Mention): boolean =>
  city.id !== undefined && !NEWSROOMS.has(city.id) && (!city.types.has('capital') || isNeutralSeat(city));

/** Sentences at the head of an article that tell what its headline told. */
const HEADLINE_REACH = 1;

/** «The minister discusses in Lisbon …»: the place in the headline, for the first talk of the article between those who can meet there. */
export const placeOfTitle = (sides: ReadonlySet<string>, index: number, city: Mention | null): Mention | null =>
  city !== null && index <= HEADLINE_REACH && (sides.has(city.countries[0] as string) || isMeetingPlace(city))
    ? city
    : null;

/** Sentences of a dispatch from a meeting place that tell of the meeting. */
const DISPATCH_REACH = 2;

/** «The minister arrived in Rabat on Monday. He is to meet the king»: where the guest of one side is with the other. */
export function placeOfGuest(sides: ReadonlySet<string>, index: number, stay: Stay | null): Mention | null {
  if (stay === null || index - stay.sentence > DISPATCH_REACH) return null;
  const hosts = stay.city.countries.length === 1 && sides.has(stay.city.countries[0] as string);
  const guests = stay.guests.filter((g) => !stay.city.countries.includes(g));
  return hosts && guests.some((g) => sides.has(g)) ? stay.city : null;
}

/** How many sentences a stay is remembered. */
const STAY_REACH = 8;

/**
 * The place of a meeting that says none itself: where the guest of one of its sides stays with the other, or the dateline.
 *
 * @param summit whether it is a summit, which is written about from where it is held, also from a third state's capital
 */
export function placeTold(
  sides: ReadonlySet<string>,
  index: number,
  stay: Stay | null,
  dateline: { city: Mention; sentence: number } | null,
  summit = false,
): Mention | null {
  const hosts = (city: Mention) => city.countries.length === 1 && sides.has(city.countries[0] as string);
  if (stay && index - stay.sentence <= STAY_REACH && hosts(stay.city)) {
    const guests = stay.guests.filter((g) => !stay.city.countries.includes(g));
    if (guests.length === 0 || guests.some((g) => sides.has(g))) return stay.city;
  }
  // «The minister arrived in Geneva. He met …».
  if (stay && index - stay.sentence <= 1 && isMeetingPlace(stay.city) && stay.guests.some((g) => sides.has(g)))
    return stay.city;
  if (dateline === null) return null;
  // «GENEVA - The envoys see progress. They met on Monday»: what is written from a meeting place, and not from a newsroom.
  if (index > dateline.sentence && index - dateline.sentence <= DISPATCH_REACH)
    return isMeetingPlace(dateline.city) && !hosts(dateline.city) ? dateline.city : null;
  if (dateline.sentence !== index) return null;
  return summit || hosts(dateline.city) || isMeetingPlace(dateline.city) ? dateline.city : null;
}
