/** Dates and periods in words: "10 April 2025", «апрель 2025», "أبريل 2025". */
import type { Language } from '../../../model/vocabulary.ts';
import type { Period } from '../reading/periods.ts';

const MONTHS: Record<Language, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};
const RU_GENITIVE = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const UNSURE: Record<Language, string> = { en: ' (uncertain)', ru: ' (неточно)', ar: ' (غير مؤكد)' };

function point(edtf: string, language: Language): string {
  const unsure = /[?~%]$/.test(edtf) ? UNSURE[language] : '';
  const [year, month, day] = edtf.replace(/[?~%]$/, '').split('-');
  if (!month) return `${year}${unsure}`;
  const index = Number(month) - 1;
  if (!day) return `${MONTHS[language][index]} ${year}${unsure}`;
  const name = language === 'ru' ? RU_GENITIVE[index] : MONTHS[language][index];
  return `${Number(day)} ${name} ${year}${unsure}`;
}

/** An EDTF date in words; an interval as its two ends. */
export function dateInWords(edtf: string, language: Language): string {
  const [a, b] = edtf.split('/');
  return b ? `${point(a ?? '', language)} – ${point(b, language)}` : point(a ?? '', language);
}

/** The shortest EDTF form of two days: a year, a month or a day where they fill one. */
function compact(from: string, to: string): string {
  const year = from.slice(0, 4);
  if (from === to) return from;
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return from === `${month}-01` && to === last ? month : `${from}/${to}`;
}

/** A period in words; open ends as "since" and "until". */
export function periodInWords(period: Period, language: Language): string {
  const { from, to } = period;
  if (from && to) return dateInWords(compact(from, to), language);
  const since = { en: 'since', ru: 'с', ar: 'منذ' }[language];
  const until = { en: 'until', ru: 'до', ar: 'حتى' }[language];
  return from ? `${since} ${point(from, language)}` : to ? `${until} ${point(to, language)}` : '';
}
