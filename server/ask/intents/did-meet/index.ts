/** Yes or no: did X meet Y. What the graph doesn't hold is not known, never "no". */
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { otherPlaces } from '../../plan/other-places.ts';
import { HELD, searchTalks } from '../../plan/talks.ts';
import type { Intent } from '../../types.ts';
import { detailsInWords, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const YES: Record<Language, (talks: number, reports: number, list: string) => string> = {
  en: (talks, reports, list) => `Yes: ${list} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (talks, reports, list) => `Да: ${list} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (talks, reports, list) => `نعم: ${list} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};

/** Begins the answer to "Have they never met?", to which neither yes nor no says what is meant. */
const CONTRARY: Record<Language, string> = { en: 'They did talk', ru: 'Контакты были', ar: 'بل تحدثوا' };

const TOLD = 3;

export const didMeet: Intent = {
  definition: readDefinition('did-meet'),
  async answer(context) {
    const { language } = context;
    const search = { statuses: HELD };
    const found = await searchTalks(context, context.slots, search);
    const { concepts } = context.reading;
    // Who talked through others alone is not known to have talked directly.
    const through = concepts.has('DIRECT') && !context.slots.indirect && found.talks.every((t) => t.indirect);
    if (found.total === 0 || through) return notKnown(context, search);
    const told = found.talks.slice(0, TOLD);
    const others = await otherPlaces(context, told);
    const list = told.map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language)}${others(t)}`);
    const yes = YES[language](found.total, found.reports, list.join(language === 'ar' ? '؛ ' : '; '));
    const sentence = concepts.has('NEGATED') ? yes.replace(/^[^:]+/, CONTRARY[language]) : yes;
    return talksDraft(context, found, sentence, context.slots.venue ? 'venue' : 'status');
  },
};
