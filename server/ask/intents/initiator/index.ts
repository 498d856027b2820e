/** Who asked for a talk, or who rang. */
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talkLine, talksDraft } from '../../plan/drafts.ts';
import { ANY, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { capitalise, nameOf } from '../../wording/names.ts';
import { NUMBER } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 4;

const LINE: Record<Language, (who: string, talk: string) => string> = {
  en: (who, talk) => `${capitalise(who)} initiated — ${talk}`,
  ru: (who, talk) => `Инициатор: ${who} — ${talk}`,
  ar: (who, talk) => `المبادر: ${who} — ${talk}`,
};
const SILENT: Record<Language, string> = {
  en: 'Talks are known, but no report says who initiated them.',
  ru: 'Контакты известны, но инициатора не называет ни одно сообщение.',
  ar: 'هناك محادثات معروفة، لكن أي تقرير لا يذكر من بادر إليها.',
};

export const initiator: Intent = {
  definition: readDefinition('initiator'),
  async answer(context) {
    const { language } = context;
    const search = { statuses: ANY, loose: true };
    const found = await searchTalks(context, context.slots, search);
    const talks = found.talks.filter((t) => t.initiator !== null);
    if (talks.length === 0) return notKnown(context, search, found.total > 0 ? SILENT[language] : '');
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const lines = talks
      .slice(0, TOLD)
      .map((t) => LINE[language](t.initiator ? nameOf(t.initiator, language) : '', talkLine(t, language)));
    const sentence = `${lines.join(language === 'ar' ? '؛ ' : '; ')} (${NUMBER.reports[language](reports)}).`;
    return talksDraft(context, { ...found, talks, total: talks.length, reports }, sentence);
  },
};
