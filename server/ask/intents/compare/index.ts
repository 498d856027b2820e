/** Two periods side by side: talks, reports and partners, who is new and who is gone. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { EntityRef } from '../../../../model/entity.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { citeTalks } from '../../plan/citations.ts';
import { notKnown } from '../../plan/drafts.ts';
import { pictureOf } from '../../plan/graph.ts';
import { type FoundTalks, HELD, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { periodInWords } from '../../wording/dates.ts';
import { plainName } from '../../wording/names.ts';
import { partiesInWords } from '../../wording/slots.ts';
import { citationNumbers, distinct, NUMBER, partnersOf } from '../../wording/talk.ts';
import { COLUMN } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

interface Phrases {
  period(period: string, talks: number, reports: number): string;
  whole(head: string, a: string, b: string, fresh: string, gone: string): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    period: (period, talks, reports) => `${period}: ${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}`,
    whole: (head, a, b, fresh, gone) =>
      `${head ? `${head} — ` : ''}${a}; ${b}.${fresh ? ` New partners: ${fresh}.` : ''}${gone ? ` No longer: ${gone}.` : ''}`,
  },
  ru: {
    period: (period, talks, reports) => `${period}: ${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}`,
    whole: (head, a, b, fresh, gone) =>
      `${head ? `${head} — ` : ''}${a}; ${b}.${fresh ? ` Новые собеседники: ${fresh}.` : ''}${gone ? ` Больше не встречаются: ${gone}.` : ''}`,
  },
  ar: {
    period: (period, talks, reports) => `${period}: ${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}`,
    whole: (head, a, b, fresh, gone) =>
      `${head ? `${head} — ` : ''}${a}؛ ${b}.${fresh ? ` شركاء جدد: ${fresh}.` : ''}${gone ? ` لم يعودوا: ${gone}.` : ''}`,
  },
};

export const compare: Intent = {
  definition: readDefinition('compare'),
  async answer(context) {
    const { db, language, slots } = context;
    const search = { statuses: HELD };
    if (!slots.period || !slots.otherPeriod) return notKnown(context, null);
    const periods = [slots.period, slots.otherPeriod].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    const found: FoundTalks[] = [];
    for (const period of periods) found.push(await searchTalks(context, { ...slots, period }, search));
    const [before, after] = found;
    if (!before || !after || before.total + after.total === 0) return notKnown(context, null);
    const asked = new Set(slots.parties.flatMap((p) => p.ids));
    const partners = (talks: readonly TalkAnswer[]): EntityRef[] =>
      distinct(talks.flatMap((t) => partnersOf(t, asked)));
    const names = (list: readonly EntityRef[]) => list.map((e) => plainName(e, language)).join(', ');
    const [old, now] = [partners(before.talks), partners(after.talks)];
    const without = (list: EntityRef[], other: EntityRef[]) => list.filter((e) => !other.some((o) => o.id === e.id));
    const talks = [...new Map([...before.talks, ...after.talks].map((t) => [t.id, t])).values()];
    const citations = await citeTalks(db, talks, 'date', language);
    const phrases = PHRASES[language];
    const line = (f: FoundTalks, i: number) =>
      phrases.period(periodInWords(periods[i] ?? { from: null, to: null }, language), f.total, f.reports);
    return {
      status: 'answered',
      sentence: phrases.whole(
        partiesInWords(slots, language),
        line(before, 0),
        line(after, 1),
        names(without(now, old)),
        names(without(old, now)),
      ),
      columns: [COLUMN.period, COLUMN.talks, COLUMN.reports, COLUMN.partners, COLUMN.sources].map((c) => c[language]),
      // A period without talks has nothing to cite; the sentence says that none is known.
      rows: found.flatMap((f, i) =>
        f.total === 0
          ? []
          : [
              [
                periodInWords(periods[i] ?? { from: null, to: null }, language),
                f.total,
                f.reports,
                names(partners(f.talks)) || null,
                f.talks
                  .map((t) => citationNumbers(t.id, citations))
                  .filter((n) => n !== '')
                  .join(', '),
              ],
            ],
      ),
      citations,
      graph: pictureOf(talks),
      cypher: after.cypher,
      params: after.params,
    };
  },
};
