/** CSV for spreadsheets: a row for each talk, with the sentence that tells of it. */
import type { Database } from '../../cypher/database.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { ReportAnswer, TalkAnswer } from '../../model/api/facts.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/vocabulary.ts';
import { exportTalks } from '../export.ts';

type Text3 = Record<Language, string>;
const head = (en: string, ar: string, ru: string): Text3 => ({ en, ar, ru });

/** Byte order mark: without it, Excel takes the file for the code page of the machine. */
export const BOM = '\uFEFF';
/** Lines end as RFC 4180 has it. */
const END = '\r\n';

/** What a row is made from. */
interface Told {
  talk: TalkAnswer;
  report: ReportAnswer | undefined;
  names: Language;
}

const nameIn = (language: Language) => (entity: EntityRef) => entity.names[language] ?? entity.name;
const list = (entities: readonly EntityRef[], names: Language) => entities.map(nameIn(names)).join('; ');
const actors = ({ talk, names }: Told, holds: (p: TalkAnswer['participants'][number]) => boolean) =>
  list(talk.participants.filter(holds), names);

const COLUMNS: [Text3, (told: Told) => string | number | null][] = [
  [head('Id', 'المعرّف', 'Идентификатор'), ({ talk }) => talk.id],
  [head('Date', 'التاريخ', 'Дата'), ({ talk }) => talk.date],
  [head('First day', 'اليوم الأول', 'Первый день'), ({ talk }) => talk.dateFrom],
  [head('Last day', 'اليوم الأخير', 'Последний день'), ({ talk }) => talk.dateTo],
  [head('Status', 'الحالة', 'Статус'), ({ talk }) => talk.status],
  [head('Kind', 'النوع', 'Вид'), ({ talk }) => talk.kind],
  [head('Form', 'الشكل', 'Форма'), ({ talk }) => talk.form],
  [head('Level', 'المستوى', 'Уровень'), ({ talk }) => talk.level],
  [head('Sides', 'الأطراف', 'Стороны'), (t) => actors(t, (p) => p.type !== 'official' && p.roles.includes('party'))],
  [head('People', 'الأشخاص', 'Лица'), (t) => actors(t, (p) => p.type === 'official')],
  [head('Mediators', 'الوسطاء', 'Посредники'), (t) => actors(t, (p) => p.roles.includes('mediator'))],
  [head('Hosts', 'المضيفون', 'Принимающая сторона'), (t) => actors(t, (p) => p.roles.includes('host'))],
  [head('Place', 'المكان', 'Место'), ({ talk, names }) => talk.venue && nameIn(names)(talk.venue)],
  [head('Topics', 'المواضيع', 'Темы'), ({ talk, names }) => list(talk.topics, names)],
  [head('Round', 'الجولة', 'Раунд'), ({ talk }) => talk.round],
  [head('Reports', 'التقارير', 'Сообщений'), ({ talk }) => talk.reports.length],
  [
    head('Outlets', 'الوسائل الإعلامية', 'Изданий'),
    ({ talk }) => new Set(talk.reports.flatMap((r) => r.publisher ?? [])).size,
  ],
  [head('Confidence', 'الثقة', 'Достоверность'), ({ talk }) => talk.confidence],
  [head('Sentence', 'الجملة', 'Предложение'), ({ report }) => report?.quote ?? null],
  [head('Outlet', 'الوسيلة الإعلامية', 'Издание'), ({ report }) => report?.publisher ?? null],
  [head('Published', 'تاريخ النشر', 'Опубликовано'), ({ report }) => report?.publishedAt ?? null],
  [head('Article', 'المقال', 'Статья'), ({ report }) => report?.articleId ?? null],
  [head('Link', 'الرابط', 'Ссылка'), ({ report }) => report?.url ?? null],
];

/** The newest report that says what the talk is said to be, else the newest. */
function toldBy({ reports, status }: TalkAnswer): ReportAnswer | undefined {
  return reports.findLast((r) => r.status === status && r.publishedAt !== null) ?? reports.at(-1);
}

/**
 * A value as a cell. A text that a spreadsheet would take for a formula gets an apostrophe before it: an article may say
 * anything, and nobody's machine shall run it.
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A line of CSV; nothing in it is run by a spreadsheet. */
export const csvLine = (values: (string | number | null)[]): string => values.map(cell).join(',') + END;

/** The document, piece by piece; `names` is the language of the headers and of names. */
export async function* csv(db: Database, filters: TalkFilter, names: Language): AsyncGenerator<string> {
  yield BOM + csvLine(COLUMNS.map(([title]) => title[names]));
  for await (const talk of exportTalks(db, filters)) {
    const told = { talk, report: toldBy(talk), names };
    yield csvLine(COLUMNS.map(([, value]) => value(told)));
  }
}
