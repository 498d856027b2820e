/** Yes or no: was a topic discussed. "Said not to be discussed" is an answer too; silence is not known. */
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { fillerName } from '../../wording/names.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 3;

interface Phrases {
  yes(topic: string, list: string, talks: number, reports: number): string;
  excluded(topic: string, list: string, reports: number): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    yes: (topic, list, talks, reports) =>
      `Yes: ${topic} — ${list} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
    excluded: (topic, list, reports) =>
      `It is reported as not discussed: ${topic} — ${list} (${NUMBER.reports.en(reports)}).`,
  },
  ru: {
    yes: (topic, list, talks, reports) =>
      `Да: ${topic} — ${list} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
    excluded: (topic, list, reports) =>
      `Сообщается, что это не обсуждалось: ${topic} — ${list} (${NUMBER.reports.ru(reports)}).`,
  },
  ar: {
    yes: (topic, list, talks, reports) =>
      `نعم: ${topic} — ${list} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
    excluded: (topic, list, reports) => `ورد أن الموضوع لم يُبحث: ${topic} — ${list} (${NUMBER.reports.ar(reports)}).`,
  },
};

export const discussed: Intent = {
  definition: readDefinition('discussed'),
  async answer(context) {
    const { language, slots } = context;
    const search = { statuses: HELD };
    const topic = slots.topic;
    const name = topic ? fillerName(topic, language) : '';
    const separator = language === 'ar' ? '؛ ' : '; ';
    const found = await searchTalks(context, slots, search);
    if (found.total > 0 && topic) {
      const list = found.talks
        .slice(0, TOLD)
        .map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language)}`);
      return talksDraft(
        context,
        found,
        PHRASES[language].yes(name, list.join(separator), found.total, found.reports),
        'topic',
      );
    }
    const all = await searchTalks(context, { ...slots, topic: null }, search);
    const talks = all.talks.filter((t) => t.excludedTopics.some((x) => topic?.ids.includes(x.id)));
    if (talks.length === 0) return notKnown(context, search);
    const list = talks.slice(0, TOLD).map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language)}`);
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    return talksDraft(
      context,
      { ...all, talks, total: talks.length, reports },
      PHRASES[language].excluded(name, list.join(separator), reports),
      'topic',
    );
  },
};
