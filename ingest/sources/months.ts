/** Names of months in the news of three languages, folded: lower case, Arabic alefs as ا, without diacritics. */

/** One line a month, January first: English, Arabic (Gregorian, Levantine, Maghrebi), Russian genitive and short forms. */
const NAMES = [
  'january jan يناير كانون_الثاني جانفي января янв',
  'february feb فبراير شباط فيفري февраля фев',
  'march mar مارس اذار марта мар',
  'april apr ابريل نيسان افريل апреля апр',
  'may مايو ايار ماي мая',
  'june jun يونيو حزيران جوان июня июн',
  'july jul يوليو تموز جويلية جويليه июля июл',
  'august aug اغسطس اب اوت августа авг',
  'september sept sep سبتمبر ايلول сентября сен сент',
  'october oct اكتوبر تشرين_الاول октября окт',
  'november nov نوفمبر تشرين_الثاني نونبر ноября ноя нояб',
  'december dec ديسمبر كانون_الاول دجنبر декабря дек',
];

/** Month number (1–12) by folded name; words of a name are joined by one space. */
export const MONTH_NUMBER = new Map<string, number>(
  NAMES.flatMap((line, i) => line.split(' ').map((name): [string, number] => [name.replace('_', ' '), i + 1])),
);

/** Alternation of all names for a pattern, longest first. */
export const MONTH_PATTERN = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|');
