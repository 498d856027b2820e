/** Ids and names of ministries, embassies and other state bodies, made from the names of their state. */
import type { Names } from '../../../model/entity.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import type { CountryEntry } from '../gazetteer/schema.ts';
import { morphology as ruMorphology } from '../languages/ru/morphology.ts';

/** Names of a kind of body: `{adj}` nationality adjective in its gender, `{of}` the country (genitive in Russian), `{in}` the seat. */
const TEMPLATES: Record<
  string,
  { en: string; ar: string; ru: string; ruGender: 'm' | 'f' | 'n'; arMasculine?: boolean }
> = {
  'foreign-ministry': { en: '{adj} Foreign Ministry', ar: 'وزارة الخارجية {adj}', ru: 'МИД {of}', ruGender: 'n' },
  'defence-ministry': {
    en: '{adj} Defence Ministry',
    ar: 'وزارة الدفاع {adj}',
    ru: 'Министерство обороны {of}',
    ruGender: 'n',
  },
  'interior-ministry': { en: '{adj} Interior Ministry', ar: 'وزارة الداخلية {adj}', ru: 'МВД {of}', ruGender: 'n' },
  'finance-ministry': {
    en: '{adj} Finance Ministry',
    ar: 'وزارة المالية {adj}',
    ru: 'Министерство финансов {of}',
    ruGender: 'n',
  },
  'trade-ministry': {
    en: '{adj} Trade Ministry',
    ar: 'وزارة التجارة {adj}',
    ru: 'Министерство торговли {of}',
    ruGender: 'n',
  },
  'energy-ministry': {
    en: '{adj} Energy Ministry',
    ar: 'وزارة الطاقة {adj}',
    ru: 'Министерство энергетики {of}',
    ruGender: 'n',
  },
  'transport-ministry': {
    en: '{adj} Transport Ministry',
    ar: 'وزارة النقل {adj}',
    ru: 'Министерство транспорта {of}',
    ruGender: 'n',
  },
  'economy-ministry': {
    en: '{adj} Economy Ministry',
    ar: 'وزارة الاقتصاد {adj}',
    ru: 'Министерство экономики {of}',
    ruGender: 'n',
  },
  'emergencies-ministry': {
    en: '{adj} Emergencies Ministry',
    ar: 'وزارة الطوارئ {adj}',
    ru: 'МЧС {of}',
    ruGender: 'n',
  },
  'health-ministry': {
    en: '{adj} Health Ministry',
    ar: 'وزارة الصحة {adj}',
    ru: 'Министерство здравоохранения {of}',
    ruGender: 'n',
  },
  'justice-ministry': {
    en: '{adj} Justice Ministry',
    ar: 'وزارة العدل {adj}',
    ru: 'Министерство юстиции {of}',
    ruGender: 'n',
  },
  'education-ministry': {
    en: '{adj} Education Ministry',
    ar: 'وزارة التعليم {adj}',
    ru: 'Министерство образования {of}',
    ruGender: 'n',
  },
  'agriculture-ministry': {
    en: '{adj} Agriculture Ministry',
    ar: 'وزارة الزراعة {adj}',
    ru: 'Министерство сельского хозяйства {of}',
    ruGender: 'n',
  },
  'information-ministry': {
    en: '{adj} Information Ministry',
    ar: 'وزارة الإعلام {adj}',
    ru: 'Министерство информации {of}',
    ruGender: 'n',
  },
  'culture-ministry': {
    en: '{adj} Culture Ministry',
    ar: 'وزارة الثقافة {adj}',
    ru: 'Министерство культуры {of}',
    ruGender: 'n',
  },
  'tourism-ministry': {
    en: '{adj} Tourism Ministry',
    ar: 'وزارة السياحة {adj}',
    ru: 'Министерство туризма {of}',
    ruGender: 'n',
  },
  'water-ministry': {
    en: '{adj} Water Ministry',
    ar: 'وزارة الري {adj}',
    ru: 'Министерство водных ресурсов {of}',
    ruGender: 'n',
  },
  'labour-ministry': {
    en: '{adj} Labour Ministry',
    ar: 'وزارة العمل {adj}',
    ru: 'Министерство труда {of}',
    ruGender: 'n',
  },
  'environment-ministry': {
    en: '{adj} Environment Ministry',
    ar: 'وزارة البيئة {adj}',
    ru: 'Министерство охраны окружающей среды {of}',
    ruGender: 'n',
  },
  'industry-ministry': {
    en: '{adj} Industry Ministry',
    ar: 'وزارة الصناعة {adj}',
    ru: 'Министерство промышленности {of}',
    ruGender: 'n',
  },
  police: { en: '{adj} Police', ar: 'الشرطة {adj}', ru: 'Полиция {of}', ruGender: 'f' },
  ministry: { en: '{adj} Ministry', ar: 'وزارة {of}', ru: 'Министерство {of}', ruGender: 'n' },
  presidency: { en: '{adj} Presidency', ar: 'الرئاسة {adj}', ru: 'Администрация президента {of}', ruGender: 'f' },
  'head-of-state': {
    en: '{adj} Head of State',
    ar: 'رئاسة الدولة في {of}',
    ru: 'Глава государства {of}',
    ruGender: 'm',
  },
  'head-of-government': {
    en: "{adj} Prime Minister's Office",
    ar: 'رئاسة الوزراء {adj}',
    ru: 'Канцелярия премьер-министра {of}',
    ruGender: 'f',
  },
  government: { en: '{adj} Government', ar: 'الحكومة {adj}', ru: 'Правительство {of}', ruGender: 'n' },
  parliament: { en: '{adj} Parliament', ar: 'البرلمان {adj}', ru: 'Парламент {of}', ruGender: 'm', arMasculine: true },
  'security-council': {
    en: '{adj} Security Council',
    ar: 'مجلس الأمن القومي {adj}',
    ru: 'Совет безопасности {of}',
    ruGender: 'm',
    arMasculine: true,
  },
  treasury: { en: '{adj} Treasury', ar: 'الخزانة {adj}', ru: 'Казначейство {of}', ruGender: 'n' },
  'army-command': { en: '{adj} Armed Forces', ar: 'القوات المسلحة {adj}', ru: 'Вооружённые силы {of}', ruGender: 'n' },
  'security-service': {
    en: '{adj} Security Service',
    ar: 'جهاز الأمن {adj}',
    ru: 'Служба безопасности {of}',
    ruGender: 'f',
    arMasculine: true,
  },
  'intelligence-service': {
    en: '{adj} Intelligence Service',
    ar: 'جهاز المخابرات {adj}',
    ru: 'Разведка {of}',
    ruGender: 'f',
    arMasculine: true,
  },
  'border-service': {
    en: '{adj} Border Service',
    ar: 'حرس الحدود {adj}',
    ru: 'Пограничная служба {of}',
    ruGender: 'f',
    arMasculine: true,
  },
  prosecution: { en: '{adj} Prosecution', ar: 'النيابة العامة {adj}', ru: 'Прокуратура {of}', ruGender: 'f' },
  'central-bank': {
    en: '{adj} Central Bank',
    ar: 'البنك المركزي {adj}',
    ru: 'Центральный банк {of}',
    ruGender: 'm',
    arMasculine: true,
  },
  delegation: { en: '{adj} Delegation', ar: 'وفد {of}', ru: 'Делегация {of}', ruGender: 'f', arMasculine: true },
  mission: {
    en: 'Permanent Mission of {of}',
    ar: 'البعثة الدائمة {adj}',
    ru: 'Постоянное представительство {of}',
    ruGender: 'n',
  },
  consulate: { en: 'Consulate of {of}', ar: 'القنصلية {adj}', ru: 'Консульство {of}', ruGender: 'n' },
  embassy: { en: 'Embassy of {of}', ar: 'السفارة {adj}', ru: 'Посольство {of}', ruGender: 'n' },
};

/** Kinds of bodies that names are made for. */
export const STATE_BODIES: readonly string[] = Object.keys(TEMPLATES);

/** Well-known proper names in place of the pattern. */
const PROPER: Record<string, Names> = {
  'USA:foreign-ministry': { en: 'US State Department', ar: 'وزارة الخارجية الأمريكية', ru: 'Госдепартамент США' },
  'USA:defence-ministry': { en: 'Pentagon', ar: 'البنتاغون', ru: 'Пентагон' },
  'USA:presidency': { en: 'White House', ar: 'البيت الأبيض', ru: 'Белый дом' },
  'RUS:presidency': { en: 'Kremlin', ar: 'الكرملين', ru: 'Кремль' },
  'GBR:foreign-ministry': { en: 'British Foreign Office', ar: 'وزارة الخارجية البريطانية', ru: 'МИД Великобритании' },
};

let byCode: Map<string, CountryEntry> | undefined;

/** The gazetteer's entry of a state. */
export function countryEntry(iso3: string): CountryEntry | undefined {
  byCode ??= new Map(loadGazetteer().countries.map((c) => [c.iso3, c]));
  return byCode.get(iso3);
}

/** `organization:rus-foreign-ministry`; for a mission abroad the state where it sits follows: `organization:usa-embassy-rus`. */
export const stateBodyId = (iso3: string, body: string, at: string | null = null): string =>
  `organization:${iso3.toLowerCase()}-${body}${at === null ? '' : `-${at.toLowerCase()}`}`;

/** The country in the Russian genitive. */
function genitive(entry: CountryEntry): string {
  const name = entry.names.ru[0] ?? entry.names.en[0] ?? '';
  if (entry.ruIndeclinable || /^[А-ЯЁ]+$/.test(name)) return name;
  return ruMorphology.nameForms(name).find((f) => f.cases?.includes('g'))?.text ?? name;
}

/** Venue id of a state's capital. */
export function capitalOf(iso3: string): string | undefined {
  const slug = loadGazetteer().venues.find((v) => v.country === iso3 && v.capital)?.slug;
  return slug === undefined ? undefined : `venue:${slug}`;
}

/** The capital's display names. */
function capital(iso3: string): { en: string; ar: string; ru: string } | null {
  const c = loadGazetteer().venues.find((v) => v.country === iso3 && v.capital);
  const ru = c?.names.ru[0];
  if (!c || !ru) return null;
  const form = c.ruIndeclinable ? ru : (ruMorphology.nameForms(ru).find((f) => f.cases?.includes('p'))?.text ?? ru);
  return { en: c.names.en[0] as string, ar: c.names.ar[0] ?? (c.names.en[0] as string), ru: form };
}

/** Names of a state body in the three languages. */
export function stateBodyNames(iso3: string, body: string, at: string | null = null): Names {
  const proper = at === null ? PROPER[`${iso3}:${body}`] : undefined;
  if (proper) return proper;
  const entry = countryEntry(iso3);
  const template = TEMPLATES[body] ?? (TEMPLATES.ministry as (typeof TEMPLATES)[string]);
  if (!entry) return { en: `${iso3} ${body}` };
  const host = at === null ? null : capital(at);
  const the =
    /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Czech Republic|Democratic|Central|Dominican)/;
  const enName = entry.names.en[0] as string;
  const enAdjective = iso3 === 'USA' ? 'US' : (entry.adjectives.en[0] ?? enName);
  const arAdjective = entry.adjectives.ar[0];
  const arEnding = template.arMasculine ? '' : 'ة';
  const arName = entry.names.ar[0] ?? enName;
  return {
    en:
      template.en.replace('{adj}', enAdjective).replace('{of}', the.test(enName) ? `the ${enName}` : enName) +
      (host ? ` in ${host.en}` : ''),
    ar:
      template.ar
        .replace('{adj}', arAdjective ? `ال${arAdjective.replace(/^ال/, '')}${arEnding}` : arName)
        .replace('{of}', arName) + (host ? ` في ${host.ar}` : ''),
    ru: template.ru.replace('{of}', genitive(entry)) + (host ? ` в ${host.ru}` : ''),
  };
}
