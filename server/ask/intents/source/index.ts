/** Which outlets report a talk: every report with its article, publisher and sentence. */
import type { Language } from '../../../../model/vocabulary.ts';
import { citeReports } from '../../plan/citations.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { ANY, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { dateInWords } from '../../wording/dates.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { COLUMN, STATUS } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const MOST_TALKS = 5;

const UNNAMED: Record<Language, string> = {
  en: 'an unnamed publisher',
  ru: 'издание не указано',
  ar: 'ناشر غير مذكور',
};
const WHOLE: Record<Language, (list: string, reports: number) => string> = {
  en: (list, reports) => `${list} (${NUMBER.reports.en(reports)}).`,
  ru: (list, reports) => `${list} (${NUMBER.reports.ru(reports)}).`,
  ar: (list, reports) => `${list} (${NUMBER.reports.ar(reports)}).`,
};

export const source: Intent = {
  definition: readDefinition('source'),
  async answer(context) {
    const { language, slots } = context;
    const search = { statuses: ANY, limit: MOST_TALKS };
    const found = await searchTalks(context, slots, search);
    if (found.total === 0) return notKnown(context, search);
    const reports = found.talks.flatMap((talk) => talk.reports.map((report) => ({ talk, report })));
    const citations = found.talks.flatMap((talk) => citeReports(talk, talk.reports));
    const lines = found.talks.map((talk) => {
      const outlets = [...new Set(talk.reports.map((r) => r.publisher ?? UNNAMED[language]))];
      return `${sidesInWords(talk, language)} — ${detailsInWords(talk, language, true)}: ${outlets.join(', ')}`;
    });
    const draft = await talksDraft(
      context,
      found,
      WHOLE[language](lines.join(language === 'ar' ? '؛ ' : '; '), reports.length),
    );
    return {
      ...draft,
      columns: [COLUMN.outlet, COLUMN.published, COLUMN.sides, COLUMN.status, COLUMN.date, COLUMN.sources].map(
        (c) => c[language],
      ),
      rows: reports.map(({ talk, report }, i) => [
        report.publisher,
        report.publishedAt ? dateInWords(report.publishedAt, language) : null,
        sidesInWords(talk, language),
        report.status ? STATUS[report.status][language] : null,
        report.date ? dateInWords(report.date, language) : null,
        String(i + 1),
      ]),
      citations,
    };
  },
};
