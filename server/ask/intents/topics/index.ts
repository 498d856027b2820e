/** What X and Y talked about, and what was said not to be discussed. */
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, PLANNED, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { plainName } from '../../wording/names.ts';
import { detailsInWords, distinct, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { COLUMN } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 4;

const PHRASES: Record<
  Language,
  (topics: string, excluded: string, list: string, talks: number, reports: number) => string
> = {
  en: (topics, excluded, list, talks, reports) =>
    `${topics ? `Topics: ${topics}.` : ''}${excluded ? ` Said not to be discussed: ${excluded}.` : ''} Talks: ${list} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (topics, excluded, list, talks, reports) =>
    `${topics ? `Темы: ${topics}.` : ''}${excluded ? ` Как сообщается, не обсуждалось: ${excluded}.` : ''} Контакты: ${list} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (topics, excluded, list, talks, reports) =>
    `${topics ? `المواضيع: ${topics}.` : ''}${excluded ? ` وقيل إنه لم يُبحث: ${excluded}.` : ''} المحادثات: ${list} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};
const SILENT: Record<Language, string> = {
  en: 'Talks are known, but no report names a topic.',
  ru: 'Контакты известны, но тему не называет ни одно сообщение.',
  ar: 'هناك محادثات معروفة، لكن أي تقرير لا يذكر موضوعها.',
};

export const topics: Intent = {
  definition: readDefinition('topics'),
  async answer(context) {
    const { language, slots, reading } = context;
    // "What was on the agenda" asks of talks that were held as well as of planned ones.
    const ahead = reading.future && (reading.concepts.has('FUTURE') || !reading.concepts.has('AGENDA'));
    const search = { statuses: ahead ? PLANNED : HELD, loose: ahead };
    const found = await searchTalks(context, slots, search);
    const negated = reading.concepts.has('NOT');
    const talks = found.talks.filter((t) => (negated ? 0 : t.topics.length) + t.excludedTopics.length > 0);
    if (talks.length === 0) return notKnown(context, search, found.total > 0 ? SILENT[language] : '');
    const names = (list: typeof talks, of: 'topics' | 'excludedTopics') =>
      distinct(list.flatMap((t) => t[of]))
        .map((x) => plainName(x, language))
        .join(language === 'ar' ? '، ' : ', ');
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const list = talks
      .slice(0, TOLD)
      .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language)}`)
      .join(language === 'ar' ? '؛ ' : '; ');
    const sentence = PHRASES[language](
      negated ? '' : names(talks, 'topics'),
      names(talks, 'excludedTopics'),
      list,
      talks.length,
      reports,
    );
    const draft = await talksDraft(
      context,
      { ...found, talks, total: talks.length, reports },
      sentence.trim(),
      'topic',
    );
    return {
      ...draft,
      columns: [
        ...draft.columns.slice(0, 2),
        COLUMN.topics[language],
        COLUMN.excluded[language],
        ...draft.columns.slice(2),
      ],
      rows: draft.rows.map((row, i) => {
        const talk = talks[i];
        return [
          ...row.slice(0, 2),
          talk ? names([talk], 'topics') || null : null,
          talk ? names([talk], 'excludedTopics') || null : null,
          ...row.slice(2),
        ];
      }),
    };
  },
};
