/**
 * Sentences made from frames: the same frame with other states, other tenses, a negation or swapped sides must
 * change the facts accordingly and in nothing else.
 */
import type { Language } from '../../../model/vocabulary.ts';

/** A pair of states in the forms that the frames need: as president's adjective or genitive. */
export interface State {
  iso3: string;
  en: string;
  ar: string;
  ruGenitive: string;
}

/** States whose adjectives are no other words. */
export const STATES: State[] = [
  { iso3: 'KEN', en: 'Kenyan', ar: 'الكيني', ruGenitive: 'Кении' },
  { iso3: 'UGA', en: 'Ugandan', ar: 'الأوغندي', ruGenitive: 'Уганды' },
  { iso3: 'NOR', en: 'Norwegian', ar: 'النرويجي', ruGenitive: 'Норвегии' },
  { iso3: 'FIN', en: 'Finnish', ar: 'الفنلندي', ruGenitive: 'Финляндии' },
  { iso3: 'COL', en: 'Colombian', ar: 'الكولومبي', ruGenitive: 'Колумбии' },
  { iso3: 'PRT', en: 'Portuguese', ar: 'البرتغالي', ruGenitive: 'Португалии' },
  { iso3: 'SRB', en: 'Serbian', ar: 'الصربي', ruGenitive: 'Сербии' },
  { iso3: 'IND', en: 'Indian', ar: 'الهندي', ruGenitive: 'Индии' },
  { iso3: 'VNM', en: 'Vietnamese', ar: 'الفيتنامي', ruGenitive: 'Вьетнама' },
  { iso3: 'EGY', en: 'Egyptian', ar: 'المصري', ruGenitive: 'Египта' },
];

/** A frame and the status it tells, null for no talk at all. */
export interface Frame {
  language: Language;
  status: string | null;
  text: (a: State, b: State) => string;
}

const en = (status: string | null, text: (a: string, b: string) => string): Frame => ({
  language: 'en',
  status,
  text: (a, b) => text(a.en, b.en),
});
const ar = (status: string | null, text: (a: string, b: string) => string): Frame => ({
  language: 'ar',
  status,
  text: (a, b) => text(a.ar, b.ar),
});
const ru = (status: string | null, text: (a: string, b: string) => string): Frame => ({
  language: 'ru',
  status,
  text: (a, b) => text(a.ruGenitive, b.ruGenitive),
});

/** Frames by construction and operator. */
export const FRAMES: Frame[] = [
  en('held', (a, b) => `The ${a} president met the ${b} foreign minister.`),
  en('planned', (a, b) => `The ${a} president will meet the ${b} foreign minister.`),
  en(null, (a, b) => `The ${a} president did not meet the ${b} foreign minister.`),
  en('refused', (a, b) => `The ${a} president refused to meet the ${b} foreign minister.`),
  en('held', (a, b) => `Talks between the ${a} and ${b} presidents took place.`),
  en('planned', (a, b) => `Talks between the ${a} and ${b} presidents are scheduled.`),
  en('postponed', (a, b) => `Talks between the ${a} and ${b} presidents were postponed.`),
  en('cancelled', (a, b) => `Talks between the ${a} and ${b} presidents were cancelled.`),
  en('planned', (a, b) => `Talks between the ${a} and ${b} presidents may take place.`),
  en(null, (a, b) => `There were no talks between the ${a} and ${b} presidents.`),
  en('held', (a, b) => `The ${a} foreign minister held talks with the ${b} president.`),
  en('planned', (a, b) => `The ${a} foreign minister will hold talks with the ${b} president.`),
  ar('held', (a, b) => `التقى الرئيس ${a} وزير الخارجية ${b}.`),
  ar('planned', (a, b) => `سيلتقي الرئيس ${a} وزير الخارجية ${b}.`),
  ar(null, (a, b) => `لم يلتق الرئيس ${a} وزير الخارجية ${b}.`),
  ar('refused', (a, b) => `رفض الرئيس ${a} أن يلتقي وزير الخارجية ${b}.`),
  ar('held', (a, b) => `انتهت المحادثات بين الرئيس ${a} والرئيس ${b}.`),
  ar('postponed', (a, b) => `أعلن تأجيل المحادثات بين الرئيس ${a} والرئيس ${b}.`),
  ar('cancelled', (a, b) => `أعلن إلغاء المحادثات بين الرئيس ${a} والرئيس ${b}.`),
  ar('planned', (a, b) => `من المقرر عقد محادثات بين الرئيس ${a} والرئيس ${b}.`),
  ar('held', (a, b) => `أجرى الرئيس ${a} مباحثات مع الرئيس ${b}.`),
  ar('planned', (a, b) => `سيجري الرئيس ${a} مباحثات مع الرئيس ${b}.`),
  ru('held', (a, b) => `Президент ${a} встретился с президентом ${b}.`),
  ru('planned', (a, b) => `Президент ${a} встретится с президентом ${b}.`),
  ru(null, (a, b) => `Президент ${a} не встретился с президентом ${b}.`),
  ru('refused', (a, b) => `Президент ${a} отказался встретиться с президентом ${b}.`),
  ru('held', (a, b) => `Переговоры ${a} и ${b} состоялись.`),
  ru('planned', (a, b) => `Переговоры ${a} и ${b} запланированы.`),
  ru('postponed', (a, b) => `Переговоры ${a} и ${b} отложены.`),
  ru('cancelled', (a, b) => `Переговоры ${a} и ${b} отменены.`),
  ru('held', (a, b) => `Министр обороны ${a} провел переговоры с послом ${b}.`),
  ru('planned', (a, b) => `Министр обороны ${a} проведет переговоры с послом ${b}.`),
];
