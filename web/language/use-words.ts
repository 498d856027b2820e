/** The one hook components speak through: sentences, counts, dates and names in the interface language. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EntityRef } from '../../model/entity.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import {
  collator,
  formatDay,
  formatEdtf,
  formatList,
  formatMonth,
  formatNumber,
  formatPart,
  formatPeriod,
} from './format.ts';
import { nameIn } from './names.ts';

/** What {@link useWords} gives. */
export interface Words {
  t: TFunction;
  language: Language;
  /** "9 talks", with the number formatted and the plural of the language. */
  count: (key: string, n: number) => string;
  number: (n: number) => string;
  day: (day: string) => string;
  month: (month: string, style?: 'short' | 'long') => string;
  date: (edtf: string | null) => string;
  /** The time from one day to another, both included. */
  period: (from: string, to: string) => string;
  /** A number from 0 to 1 as a percentage. */
  part: (n: number) => string;
  list: (items: string[]) => string;
  name: (entity: Pick<EntityRef, 'name' | 'names'>) => string;
  compare: (a: string, b: string) => number;
}

/** Words and formats in the language of the interface. */
export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language = LANGUAGES.find((l) => l === i18n.language) ?? 'en';
  return {
    t,
    language,
    count: (key, n) => t(key, { count: n, n: formatNumber(n, language) }),
    number: (n) => formatNumber(n, language),
    day: (day) => formatDay(day, language),
    month: (month, style) => formatMonth(month, language, style),
    date: (edtf) => (edtf ? formatEdtf(edtf, language) : t('date.unknown')),
    period: (from, to) => formatPeriod(from, to, language),
    part: (n) => formatPart(n, language),
    list: (items) => formatList(items, language),
    name: (entity) => nameIn(entity, language),
    compare: collator(language).compare,
  };
}
