/** What is said when a question can't be read or names what the graph doesn't hold. */
import type { Language } from '../../../model/vocabulary.ts';

interface Messages {
  noIntent: string;
  unread(words: readonly string[]): string;
  notUnderstood(reading: string): string;
  unknown(names: readonly string[], held: readonly string[]): string;
  byModel(model: string): string;
  noSuchDate(dates: readonly string[]): string;
  noReason: string;
}

const quote = (names: readonly string[], open: string, close: string, and: string) =>
  names.map((n) => `${open}${n}${close}`).join(and);

export const MESSAGES: Record<Language, Messages> = {
  en: {
    noIntent: 'No kind of question I know',
    noReason: 'Not known: the graph holds no reasons. What it does hold:',
    noSuchDate: (dates) =>
      `There is no such date, or it lies beyond every report: ${quote(dates, '“', '”', ', ')}. Please check it.`,
    byModel: (model) => `(Read with the help of the language model ${model}.)`,
    unread: (words) => `(Words not read: ${words.join(', ')}.)`,
    notUnderstood: (reading) =>
      `I could not understand the question. I read it as: ${reading} I can't answer that; the suggestions show what I can.`,
    unknown: (names, held) =>
      `Not known: the graph holds nothing under ${quote(names, '“', '”', ', ')}.${held.length > 0 ? ` It does know ${held.join(', ')}.` : ''}`,
  },
  ru: {
    noIntent: 'Такой вид вопроса мне неизвестен',
    noReason: 'Неизвестно: причин в графе нет. Что есть:',
    noSuchDate: (dates) => `Такой даты нет, или она вне всех сообщений: ${quote(dates, '«', '»', ', ')}. Проверьте её.`,
    byModel: (model) => `(Прочитано с помощью языковой модели ${model}.)`,
    unread: (words) => `(Непрочитанные слова: ${words.join(', ')}.)`,
    notUnderstood: (reading) =>
      `Не удалось понять вопрос. Прочитано так: ${reading} На это ответить нельзя; примеры показывают, на что можно.`,
    unknown: (names, held) =>
      `Неизвестно: в графе ничего нет под именем ${quote(names, '«', '»', ', ')}.${held.length > 0 ? ` Известны: ${held.join(', ')}.` : ''}`,
  },
  ar: {
    noIntent: 'لا أعرف هذا النوع من الأسئلة',
    noReason: 'غير معروف: لا تحفظ قاعدة المعرفة الأسباب. وفيها:',
    noSuchDate: (dates) =>
      `لا وجود لهذا التاريخ أو هو خارج نطاق جميع التقارير: ${quote(dates, '«', '»', '، ')}. يُرجى التحقق منه.`,
    byModel: (model) => `(قُرئ بمساعدة النموذج اللغوي ${model}.)`,
    unread: (words) => `(كلمات لم تُقرأ: ${words.join('، ')}.)`,
    notUnderstood: (reading) =>
      `تعذّر فهم السؤال. قرأته هكذا: ${reading} لا أستطيع الإجابة عنه؛ والأمثلة تبيّن ما أستطيع الإجابة عنه.`,
    unknown: (names, held) =>
      `غير معروف: لا يوجد في قاعدة المعرفة شيء باسم ${quote(names, '«', '»', '، ')}.${held.length > 0 ? ` والمعروف: ${held.join('، ')}.` : ''}`,
  },
};
