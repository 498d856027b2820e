/** From what a source gives to an Article: checked, its language found, its day of publication reduced to a date. */
import { type Article, ArticleInput } from '../../model/article.ts';
import { IsoDay } from '../../model/edtf.ts';
import { DemarcheError, issuesOf } from '../../model/errors.ts';
import { articleId } from '../../model/ids.ts';
import { checkText } from './decode.ts';
import { findHeadDate } from './head-date.ts';
import { detectLanguage } from './language.ts';
import type { SourceOptions } from './source-item.ts';

const orNull = (text: string | null | undefined) =>
  text === undefined || text === null || text.trim() === '' ? null : text.trim();

/**
 * The day of an ISO 8601 day or instant, as its source wrote it (no change of time zone).
 *
 * @throws DemarcheError `bad-article`
 */
export function publicationDay(given: string): string {
  const day = IsoDay.safeParse(given.trim().slice(0, 10));
  if (day.success && /^.{10}(?:$|[T ])/.test(given.trim())) return day.data;
  throw new DemarcheError('bad-article', `The publication date “${given.slice(0, 40)}” is not a day of the calendar.`, {
    hint: 'Write it as 2025-08-13.',
  });
}

/** Primary subtag of a BCP 47 tag, lower case. */
const primaryLanguage = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? 'und';

/**
 * Reads an article given as an object. Without an id it is named by its text; without a language that is found from
 * the text; without any `publishedAt` (null means unknown) only a date that stands apart in the head is taken for it.
 *
 * @throws DemarcheError `bad-article` or `too-large`
 */
export function readArticleInput(input: unknown, options: SourceOptions = {}): Article {
  const text = (input as { text?: unknown } | null)?.text;
  if (typeof text === 'string') checkText(text);
  const parsed = ArticleInput.safeParse(input);
  if (!parsed.success) {
    const issues = issuesOf(parsed.error);
    const first = issues[0];
    const where = first ? ` (${first.path || 'the whole'}: ${first.message})` : '';
    throw new DemarcheError('bad-article', `This is not an article of the expected form${where}.`, {
      hint: 'An article has text, and perhaps id, title, publishedAt, language, publisher and url.',
      issues,
    });
  }
  const a = parsed.data;
  const given = a.publishedAt === undefined ? options.publishedAt : a.publishedAt;
  const language = orNull(a.language) ?? options.language;
  return {
    id: articleId(a.id ?? options.id, a.text),
    url: orNull(a.url) ?? options.url ?? null,
    title: orNull(a.title),
    text: a.text,
    publishedAt:
      given === undefined
        ? findHeadDate(a.text, true)
        : given === null || given.trim() === ''
          ? null
          : publicationDay(given),
    language: language ? primaryLanguage(language) : detectLanguage(`${a.title ?? ''}\n${a.text}`),
    publisher: orNull(a.publisher) ?? options.publisher ?? null,
    sample: options.sample ?? false,
  };
}
