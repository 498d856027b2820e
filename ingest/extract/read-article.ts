/** Reads an article sentence by sentence into a context that facts or explanations are written from. */
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { Holdings } from './engine/match.ts';
import { hasClass, type Mention } from './engine/unit.ts';
import type { ReadingContext } from './facts/context.ts';
import { readSentence } from './facts/read.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import { type LanguagePack, languagePack } from './languages/pack.ts';
import { annotate } from './mentions/annotate.ts';
import { PersonRegistry } from './mentions/people.ts';
import { fold } from './text/fold.ts';
import { type NormalText, normaliseText } from './text/normalise.ts';
import { letters, splitSentences, withoutRepeats } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';

function languageOf(article: Article): Language {
  const primary = article.language.split('-')[0] as Language;
  if (LANGUAGES.includes(primary)) return primary;
  throw new DemarcheError('bad-article', `The language "${article.language}" is not read.`, {
    hint: `Give an article in one of these languages: ${LANGUAGES.join(', ')}.`,
  });
}

let homes: Map<string, string> | undefined;

/** Country of a national outlet; agencies that write for the world have none. */
function homeOf(publisher: string | null): string | null {
  if (publisher === null) return null;
  homes ??= new Map(
    loadGazetteer()
      .media.filter((m) => m.home ?? m.kind !== 'agency')
      .flatMap((m) => Object.values(m.names).flatMap((list) => list.map((n) => [fold(n), m.country] as const))),
  );
  return homes.get(fold(publisher)) ?? null;
}

/** The states that a headline names are what the article is about, for ministers whose state it does not repeat. */
function noteTitle(
  title: string | null | undefined,
  { lexicon, morphology }: LanguagePack,
  people: PersonRegistry,
): void {
  if (!title || !morphology.cased) return;
  const tokens = tokenise(title, 0, title.length);
  for (let i = 0; i < tokens.length; i++) {
    const hit = lexicon.trie.longest(
      (j) => tokens[j]?.key,
      i,
      (v) => 'reading' in v && v.reading.types.has('country') && v.reading.countries.length === 1,
    );
    if (!hit) continue;
    for (const v of hit.values) if ('reading' in v) people.see(v.reading.countries[0] as string);
    i += hit.length - 1;
  }
}

/** Classes of words of which a headline about a meeting has one. */
const MEETING_WORDS = ['TALKN', 'MEETV', 'DISCUSSV', 'RECEIVEV', 'VISITN', 'SIGNV', 'ARRIVALN', 'TRAVELV'];

/** The city that a headline without capitals names behind a preposition of place: «Otieno discusses in Lisbon …». */
function titlePlace(title: string | null | undefined, pack: LanguagePack): Mention | null {
  if (!title || pack.morphology.cased) return null;
  const { text } = normaliseText(title);
  const { units } = annotate(text, 0, 0, text.length, pack, new PersonRegistry('', pack, (start) => start, null));
  if (!units.some((u) => MEETING_WORDS.some((c) => hasClass(u, c)))) return null;
  const at = units.findIndex(
    (u, i) => i > 0 && hasClass(units[i - 1], 'INPREP') && (u.mention?.types.has('city') ?? false),
  );
  return units[at]?.mention ?? null;
}

/** Whether a sentence is the headline, of which the letters are given; most are told by their first word. */
function isTitle(sentence: string, title: string): boolean {
  if (sentence.length < title.length) return false;
  const word = FIRST_WORD.exec(sentence)?.[0];
  return (word === undefined || title.startsWith(letters(word))) && letters(sentence) === title;
}

const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** An article as it was read: its language, its normal text and all that reading remembers. */
export interface Reading {
  language: Language;
  normal: NormalText;
  context: ReadingContext;
}

/**
 * Reads every sentence of an article.
 *
 * @throws DemarcheError `bad-article` when the article is in a language that is not read
 */
export function readArticle(article: Article): Reading {
  const language = languageOf(article);
  const pack = languagePack(language);
  const normal = normaliseText(article.text);
  const title = letters(article.title ?? '');
  const spans = withoutRepeats(normal.text, splitSentences(normal.text, pack.abbreviations));
  // The headline repeats the text in telegraphic grammar and is never evidence where the text has sentences of its own.
  const body = spans.filter(({ start, end }) => !isTitle(normal.text.slice(start, end), title));
  const context: ReadingContext = {
    pack,
    people: new PersonRegistry(article.id, pack, (start) => normal.starts[start] ?? start, article.publishedAt),
    text: normal.text,
    holdings: new Holdings(),
    published: article.publishedAt,
    home: homeOf(article.publisher),
    talks: [],
    statements: [],
    bySpeaker: new Map(),
    pair: null,
    heldPair: null,
    openPair: null,
    duo: null,
    speaker: null,
    unnamed: null,
    subject: null,
    agent: null,
    dateline: null,
    titlePlace: titlePlace(article.title, pack),
    stay: null,
    lone: null,
    sport: null,
    place: null,
    bodies: new Map(),
    members: new Map(),
    sentences: [],
    chunks: [],
    fired: [],
  };
  noteTitle(article.title, pack, context.people);
  (body.length > 0 ? body : spans).forEach((span, i) => {
    readSentence(i, span, context);
  });
  return { language, normal, context };
}
