/** Which office a title names in any language, and which known person held it on a day. */

import type { z } from 'zod';
import { dateBounds } from '../../model/edtf.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import type { LexiconFile, TitlesFile } from '../extract/engine/rule.ts';
import { readYaml } from '../extract/engine/rules.ts';
import { expand, splitWords } from '../extract/languages/expand.ts';
import { kept } from '../extract/languages/kept.ts';
import { checksumSinceStart } from '../extract/version.ts';
import { type KnownEntity, type KnownOffice, knownEntities } from './known-entities.ts';
import { nameWords } from './name-key.ts';

/** An office as a title names it: a word of the extractor's title lists, such as `foreign-minister`. */
export interface NamedOffice {
  office: string;
  former: boolean;
  /** Words of the title that say more than the office, such as the state's. */
  rest: string[];
}

interface TitleForm {
  words: string[];
  office: string;
  country: string | null;
}
interface TitleIndex {
  byFirst: Map<string, TitleForm[]>;
  deputy: Set<string>;
  former: Set<string>;
}
let built: TitleIndex | undefined;

/** The title lists of the extractor's languages, each form as folded words, longest first. */
function workOut(): TitleIndex {
  const index: TitleIndex = { byFirst: new Map(), deputy: new Set(), former: new Set() };
  for (const language of LANGUAGES) {
    const folder = new URL(`../extract/languages/${language}/`, import.meta.url);
    const words = readYaml(new URL('lexicon.yaml', folder)) as z.infer<typeof LexiconFile>;
    const forms = (list: string) => splitWords(list).flatMap((entry) => expand(entry, words.endings ?? {}));
    for (const [name, set] of [
      ['DEPUTY', index.deputy],
      ['FORMER', index.former],
    ] as const) {
      const list = words.classes[name];
      if (typeof list !== 'string') continue;
      for (const { text } of forms(list)) for (const word of nameWords(text)) set.add(word);
    }
    const list = readYaml(new URL('titles.yaml', folder)) as z.infer<typeof TitlesFile>;
    for (const title of list.titles) {
      for (const { text } of forms(title.forms)) {
        const form = { words: nameWords(text), office: title.office, country: title.country ?? null };
        const first = form.words[0];
        if (first !== undefined) index.byFirst.set(first, [...(index.byFirst.get(first) ?? []), form]);
      }
    }
  }
  for (const list of index.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** What is kept is of these files in this form; another form needs another word here. */
function key(): string | null {
  const sum = checksumSinceStart();
  return sum === null ? null : `${sum} forms by first word`;
}

function titles(): TitleIndex {
  built ??= kept(new URL('../../build/titles.bin', import.meta.url), key, workOut);
  return built;
}

/** What a title may say beside the office without being another one. */
const FILLERS = new Set(['the', 'of', 'for', 's', 'and']);

/**
 * The office that a title names, or null when it is none of the lists. «Deputy foreign minister» is another office than
 * «foreign minister»; a former one is the same, marked so.
 */
export function officeOf(title: string, country: string | null): NamedOffice | null {
  const { byFirst, deputy, former } = titles();
  const words = nameWords(title);
  let best: { form: TitleForm; at: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    const form = (byFirst.get(words[at] as string) ?? []).find(
      (f) => (f.country === null || f.country === country) && f.words.every((w, i) => words[at + i] === w),
    );
    if (form && form.words.length > (best?.form.words.length ?? 0)) best = { form, at };
  }
  if (!best) return null;
  const { form, at } = best;
  const rest = words.filter((w, i) => (i < at || i >= at + form.words.length) && !FILLERS.has(w));
  const isDeputy = rest.some((w) => deputy.has(w)) && !/^(?:deputy|vice)-/.test(form.office);
  return {
    office: isDeputy ? `deputy-${form.office}`.replace('deputy-president', 'vice-president') : form.office,
    former: rest.some((w) => former.has(w)),
    rest: rest.filter((w) => !deputy.has(w) && !former.has(w)),
  };
}

/** Offices whose word says all of the title, so that its wordings in three languages are one. */
const WHOLE_TITLES = new Set([
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'deputy-defence-minister',
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'crown-prince',
  'ambassador',
]);

/** One title for the wordings of an office in articles: in English where the office is all that they say. */
export function commonTitle(title: string, country: string | null): string {
  const office = officeOf(title, country);
  if (!office || office.former || !WHOLE_TITLES.has(office.office)) return title;
  return office.office.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
}

/** Whether an office may have been held on a day; unknown ends are open. */
export function heldOn({ from, to }: KnownOffice, day: string): boolean {
  return (from === null || (dateBounds(from)?.from ?? '') <= day) && (to === null || day <= (dateBounds(to)?.to ?? ''));
}

interface Tenure {
  entity: KnownEntity;
  held: KnownOffice;
}
let tenures: Map<string, Tenure[]> | undefined;

/** Known holders of a state's offices: key `ISO3|office`. */
function holders(country: string, office: string): Tenure[] {
  if (!tenures) {
    tenures = new Map();
    for (const entity of knownEntities().byId.values()) {
      for (const held of entity.offices) {
        const state = /^country:(.*)$/.exec(held.of)?.[1];
        const named = state === undefined ? null : officeOf(held.title, state);
        if (!named) continue;
        const key = `${state}|${named.office}`;
        tenures.set(key, [...(tenures.get(key) ?? []), { entity, held }]);
      }
    }
  }
  return tenures.get(`${country}|${office}`) ?? [];
}

/** Known people who may have held a state's office on a day; on any day where none is given; for a former one before it. */
export function holdersOf(country: string, office: NamedOffice, day: string | null): KnownEntity[] {
  const fit = holders(country, office.office).filter(({ held }) => {
    if (day === null) return true;
    return office.former ? held.to !== null && (dateBounds(held.to)?.from ?? '') <= day : heldOn(held, day);
  });
  return [...new Set(fit.map((t) => t.entity))];
}

/** Ranks of which a state has one at a time. */
const SOLE = new Set(['head', 'minister']);
/** Offices that several hold at once, though their rank is that of a minister or head. */
const SHARED = new Set(['minister', 'leader', 'head-of-delegation', 'expert', 'director', 'envoy', 'commissioner']);

/** The one known holder of a state's office on a day, where it is an office of one person and its dates are known. */
export function soleHolder(country: string, office: NamedOffice, day: string): KnownEntity | null {
  if (office.former || office.office.startsWith('deputy') || SHARED.has(office.office)) return null;
  const fit = holders(country, office.office).filter(
    ({ held }) => held.from !== null && SOLE.has(held.level) && heldOn(held, day),
  );
  const people = new Set(fit.map((t) => t.entity));
  return people.size === 1 ? ([...people][0] as KnownEntity) : null;
}
