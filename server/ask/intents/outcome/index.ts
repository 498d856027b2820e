/** What a talk brought: what was signed, agreed, exchanged. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language, OutcomeKind } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Intent } from '../../types.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { COLUMN, OUTCOME } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 4;

const WHOLE: Record<Language, (list: string, talks: number, reports: number, more: number) => string> = {
  en: (list, talks, reports, more) =>
    `${list}${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (list, talks, reports, more) =>
    `${list}${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (list, talks, reports, more) =>
    `${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};
const SILENT: Record<Language, string> = {
  en: 'Talks are known, but no report names an outcome.',
  ru: 'Контакты известны, но итогов не называет ни одно сообщение.',
  ar: 'هناك محادثات معروفة، لكن أي تقرير لا يذكر نتيجة لها.',
};

/** Topics that are what a talk brings, where no talk of the graph is said to be about them. */
const AS_OUTCOME: ReadonlyMap<string, OutcomeKind> = new Map([
  ['topic:prisoner-exchange', 'prisoner-exchange'],
  ['topic:ceasefire', 'ceasefire'],
]);

/** Sorts of outcome that the topic asked about stands for; empty where it is a topic alone. */
export const outcomeKinds = ({ slots }: Reading): OutcomeKind[] =>
  (slots.topic?.ids ?? []).flatMap((id) => AS_OUTCOME.get(id) ?? []);

export const outcome: Intent = {
  definition: readDefinition('outcome'),
  async answer(context) {
    const { language } = context;
    const kinds = context.slots.topic?.entities.length === 0 ? outcomeKinds(context.reading) : [];
    const slots = kinds.length > 0 ? { ...context.slots, topic: null } : context.slots;
    const search = { statuses: HELD };
    const found = await searchTalks(context, slots, search);
    const wanted = (o: TalkAnswer['outcomes'][number]) => kinds.length === 0 || kinds.includes(o.kind);
    const talks = found.talks.filter((t) => t.outcomes.some(wanted));
    if (talks.length === 0) return notKnown(context, search, found.total > 0 ? SILENT[language] : '');
    const outcomes = (t: (typeof talks)[number]) =>
      t.outcomes.map((o) => `${OUTCOME[o.kind][language]} («${o.text}»)`).join(', ');
    const told = talks.slice(0, TOLD);
    const list = told
      .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language)}: ${outcomes(t)}`)
      .join(language === 'ar' ? '؛ ' : '; ');
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const draft = await talksDraft(
      context,
      { ...found, talks, total: talks.length, reports },
      WHOLE[language](list, talks.length, reports, talks.length - told.length),
      'outcome',
    );
    return {
      ...draft,
      columns: [...draft.columns.slice(0, 2), COLUMN.outcome[language], ...draft.columns.slice(2)],
      rows: draft.rows.map((row, i) => [...row.slice(0, 2), talks[i] ? outcomes(talks[i]) : null, ...row.slice(2)]),
    };
  },
};
