/** Reads one article: who talks or speaks with whom, where, when, and the sentences that say so. Pure and synchronous. */
import type { Article } from '../../model/article.ts';
import { DemarcheError } from '../../model/errors.ts';
import type { Extraction } from '../../model/extraction.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import type { ReadingContext } from './facts/context.ts';
import { writeDocument } from './facts/document.ts';
import { readSentence } from './facts/read.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import { languagePack } from './languages/pack.ts';
import { PersonRegistry } from './mentions/people.ts';
import { fold } from './text/fold.ts';
import { type NormalText, normaliseText, originalSpan } from './text/normalise.ts';
import { splitSentences, withoutRepeats } from './text/sentences.ts';

function languageOf(article: Article): Language {
  const primary = article.language.split('-')[0] as Language;
  if (LANGUAGES.includes(primary)) return primary;
  throw new DemarcheError('bad-article', `The language "${article.language}" is not read.`, {
    hint: `Give an article in one of these languages: ${LANGUAGES.join(', ')}.`,
  });
}

const letters = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

let homes: Map<string, string> | undefined;

/** Country of a national outlet; agencies that write for the world have none. */
function homeOf(publisher: string | null): string | null {
  if (publisher === null) return null;
  homes ??= new Map(
    loadGazetteer()
      .media.filter(
        (m) => m.kind !== 'agency' || m.names.en.some((n) => /\b(?:national|press agency|news agency)\b/i.test(n)),
      )
      .flatMap((m) => Object.values(m.names).flatMap((list) => list.map((n) => [fold(n), m.country] as const))),
  );
  return homes.get(fold(publisher)) ?? null;
}

function read(article: Article): { language: Language; normal: NormalText; context: ReadingContext } {
  const language = languageOf(article);
  const pack = languagePack(language);
  const normal = normaliseText(article.text);
  const title = letters(article.title ?? '');
  const spans = withoutRepeats(normal.text, splitSentences(normal.text, pack.abbreviations));
  // The headline repeats the text in telegraphic grammar and is never evidence where the text has sentences of its own.
  const body = spans.filter((s) => letters(normal.text.slice(s.start, s.end)) !== title);
  const context: ReadingContext = {
    pack,
    people: new PersonRegistry(article.id, pack, (start) => normal.starts[start] ?? start, article.publishedAt),
    text: normal.text,
    published: article.publishedAt,
    home: homeOf(article.publisher),
    talks: [],
    statements: [],
    bySpeaker: new Map(),
    pair: null,
    duo: null,
    speaker: null,
    subject: null,
    agent: null,
    bodies: new Map(),
    sentences: [],
    chunks: [],
    fired: [],
  };
  (body.length > 0 ? body : spans).forEach((span, i) => {
    readSentence(i, span, context);
  });
  return { language, normal, context };
}

/**
 * Every fact that the article states. Offsets point into `article.text`: `text.slice(start, end) === quote`.
 *
 * @throws DemarcheError `bad-article` when the article is in a language that is not read
 */
export function extractArticle(article: Article): Extraction {
  const { language, normal, context } = read(article);
  return writeDocument(article, language, normal, context);
}

/** What was seen at one place of the text, for people who want to know why a fact was read or not. */
export interface Explanation {
  extraction: Extraction;
  sentences: { start: number; end: number }[];
  mentions: { start: number; end: number; types: string[]; countries: string[]; id: string | null }[];
  /** Words of the pack's classes: triggers and operators. */
  triggers: { start: number; end: number; classes: string[] }[];
  /** Rules that made one mention out of several words. */
  chunks: { rule: string; start: number; end: number }[];
  /** Rules that matched, with what came of them. */
  rules: { rule: string; start: number; end: number; trigger: string; outcome: string }[];
}

/** The same reading as {@link extractArticle} with its traces; offsets into `article.text`. */
export function explainArticle(article: Article): Explanation {
  const { language, normal, context } = read(article);
  const span = (x: { start: number; end: number }) => originalSpan(normal, x.start, x.end);
  const units = context.sentences.flatMap((s) => s.units);
  return {
    extraction: writeDocument(article, language, normal, context),
    sentences: context.sentences.map(span),
    mentions: units.flatMap((u) =>
      u.mention
        ? [
            {
              ...span(u.mention),
              types: [...u.mention.types],
              countries: u.mention.countries,
              id: u.mention.person?.id ?? u.mention.id ?? null,
            },
          ]
        : [],
    ),
    triggers: units.flatMap((u) => (u.classes ? [{ ...span(u), classes: [...u.classes.keys()] }] : [])),
    chunks: context.chunks.map((c) => ({ rule: c.rule, ...span(c) })),
    rules: context.fired.map((f) => ({ rule: f.rule, ...span(f), trigger: f.trigger, outcome: f.outcome })),
  };
}
