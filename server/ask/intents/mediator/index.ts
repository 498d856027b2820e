/** Who mediated between X and Y, and what somebody mediated. */
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, PLANNED, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { capitalise, joinNames, nameOf } from '../../wording/names.ts';
import { detailsInWords, distinct, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 4;

const PHRASES: Record<Language, (who: string, list: string, talks: number, reports: number, more: number) => string> = {
  en: (who, list, talks, reports, more) =>
    `${capitalise(who)} mediated: ${list}${more > 0 ? `; and ${more} more in the table` : ''} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (who, list, talks, reports, more) =>
    `Посредник: ${who} — ${list}${more > 0 ? `; ещё ${more} — в таблице` : ''} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (who, list, talks, reports, more) =>
    `الوسيط: ${who} — ${list}${more > 0 ? `؛ و${more} غيرها في الجدول` : ''} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};

const mediatorsOf = (talk: TalkAnswer) => talk.participants.filter((p) => p.roles.includes('mediator'));

/** Mediators by states and bodies first; their people only where nobody else is named. */
function mediatorNames(talks: readonly TalkAnswer[], language: Language, left: ReadonlySet<string>): string {
  const all = distinct(talks.flatMap(mediatorsOf)).filter((m) => !left.has(m.id));
  const sides = all.filter((m) => m.type !== 'official');
  const lone = all.filter((m) => m.type === 'official' && !sides.some((s) => s.id === m.side));
  return joinNames(
    [...sides, ...lone].map((m) => nameOf(m, language)),
    language,
  );
}

export const mediator: Intent = {
  definition: readDefinition('mediator'),
  async answer(context) {
    const { language, slots } = context;
    const search = { statuses: [...HELD, ...PLANNED], loose: true };
    const found = await searchTalks(context, slots, search);
    // "Who other than Norway mediated": somebody else must have.
    const left = new Set(slots.excluded.flatMap((e) => e.ids));
    const talks = found.talks.filter((t) => mediatorsOf(t).some((m) => !left.has(m.id)));
    if (talks.length === 0) return notKnown(context, found.total > 0 ? search : { statuses: HELD });
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const told = talks.slice(0, TOLD);
    const list = told
      .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language, true)}`)
      .join(language === 'ar' ? '؛ ' : '; ');
    const sentence = PHRASES[language](
      mediatorNames(talks, language, left),
      list,
      talks.length,
      reports,
      talks.length - told.length,
    );
    return talksDraft(context, { ...found, talks, total: talks.length, reports }, sentence, 'mediator');
  },
};
