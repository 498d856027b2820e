/** How two are connected: the shortest chain of held talks between them, each step with its latest talk. */
import type { Language } from '../../../../model/vocabulary.ts';
import { findChain, type Step } from '../../plan/chain.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import type { Intent } from '../../types.ts';
import { nameOf, plainName } from '../../wording/names.ts';
import { partiesInWords } from '../../wording/slots.ts';
import { detailsInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const PHRASES: Record<
  Language,
  { chain(route: string, steps: number, list: string): string; none(who: string): string }
> = {
  en: {
    chain: (route, steps, list) =>
      `${route}: ${steps === 1 ? 'they talked with each other' : `connected in ${steps} steps`}. ${list}.`,
    none: (who) => `No chain of held talks joins ${who}.`,
  },
  ru: {
    chain: (route, steps, list) => `${route}: ${steps === 1 ? 'прямой контакт' : `шагов: ${steps}`}. ${list}.`,
    none: (who) => `Цепочки состоявшихся контактов нет: ${who}.`,
  },
  ar: {
    chain: (route, steps, list) => `${route}: ${steps === 1 ? 'تواصل مباشر' : `عدد الخطوات: ${steps}`}. ${list}.`,
    none: (who) => `لا توجد سلسلة محادثات معقودة تربط بينهما: ${who}.`,
  },
};

const stepLine = ({ from, to, talk }: Step, language: Language): string =>
  `${plainName(from, language)} — ${plainName(to, language)}: ${detailsInWords(talk, language)}`;

export const path: Intent = {
  definition: readDefinition('path'),
  async answer(context) {
    const { language, slots } = context;
    const [one, other, third] = slots.parties;
    const chain = one && other && !third ? await findChain(context, one, other) : null;
    const [first] = chain?.steps ?? [];
    const phrases = PHRASES[language];
    if (!chain || !first) return notKnown(context, null, phrases.none(partiesInWords(slots, language)));
    const route = [first.from, ...chain.steps.map((s) => s.to)].map((e) => nameOf(e, language)).join(' → ');
    const talks = chain.steps.map((s) => s.talk);
    const list = chain.steps.map((s) => stepLine(s, language)).join(language === 'ar' ? '؛ ' : '; ');
    const found = { talks, total: talks.length, reports: 0, cypher: chain.cypher, params: chain.params };
    return talksDraft(context, found, phrases.chain(route, chain.steps.length, list));
  },
};
