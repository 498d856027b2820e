/** Questions to try instead, made from what was named, so that each of them can be read. */
import type { Language } from '../../../model/vocabulary.ts';
import type { KnownSlots } from '../types.ts';
import { nameOf } from './names.ts';

const PAIR: Record<Language, (a: string, b: string) => string[]> = {
  en: (a, b) => [
    `Where and when did ${a} and ${b} meet?`,
    `How many times did ${a} and ${b} meet?`,
    `What is planned between ${a} and ${b}?`,
  ],
  ru: (a, b) => [
    `${a} и ${b}: где и когда встречались?`,
    `${a} и ${b}: сколько раз встречались?`,
    `${a} и ${b}: что запланировано?`,
  ],
  ar: (a, b) => [`أين ومتى التقت ${a} و${b}؟`, `كم مرة التقت ${a} و${b}؟`, `ما المخطط بين ${a} و${b}؟`],
};
const ONE: Record<Language, (a: string) => string[]> = {
  en: (a) => [`Who talked with ${a}?`, `What did ${a} say?`, `What is the latest contact of ${a}?`],
  ru: (a) => [`${a}: с кем были переговоры?`, `${a}: что сказано?`, `${a}: какой контакт последний?`],
  ar: (a) => [`من تحدث مع ${a}؟`, `ماذا قالت ${a}؟`, `ما آخر محادثات ${a}؟`],
};
const ANY: Record<Language, string[]> = {
  en: ['Who talked with Russia in Istanbul?', 'Which meetings are planned?', 'Which city hosted most talks?'],
  ru: [
    'Кто вёл переговоры с Россией в Стамбуле?',
    'Какие встречи запланированы?',
    'В каком городе было больше всего переговоров?',
  ],
  ar: ['من تحدث مع روسيا في إسطنبول؟', 'ما اللقاءات المخطط لها؟', 'أي مدينة استضافت أكثر المحادثات؟'],
};

/** At least three questions in the language, about what the question named if the graph knows it. */
export function suggestionsFor(slots: KnownSlots, language: Language): string[] {
  const names = slots.parties.flatMap((p) => p.entities.slice(0, 1).map((e) => nameOf(e, language)));
  const [a, b] = names;
  if (a && b) return PAIR[language](a, b);
  return a ? ONE[language](a) : ANY[language];
}
