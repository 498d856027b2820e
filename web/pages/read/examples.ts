/** Short texts to try the reading page with, one a language; written for this page. */
import type { Language } from '../../../model/vocabulary.ts';

/** A text with what a newspaper would print beside it. */
export interface ExampleText {
  language: Language;
  title: string;
  publishedAt: string;
  text: string;
}

/** The texts, in the order of the page. */
export const EXAMPLE_TEXTS: readonly ExampleText[] = [
  {
    language: 'en',
    title: 'Riyadh hosts Russian and American ministers',
    publishedAt: '2025-02-18',
    text: 'Russian Foreign Minister Sergei Lavrov and US Secretary of State Marco Rubio met in Riyadh on 18 February 2025. Saudi Foreign Minister Faisal bin Farhan hosted the talks. The two sides agreed to appoint high-level teams, Rubio told reporters. A new round of consultations is planned for the end of February in Istanbul.',
  },
  {
    language: 'ar',
    title: 'لقاء روسي أمريكي في الرياض',
    publishedAt: '2025-02-18',
    text: 'التقى وزير الخارجية الروسي سيرغي لافروف ونظيره الأمريكي ماركو روبيو في الرياض في 18 فبراير 2025. واستضاف وزير الخارجية السعودي فيصل بن فرحان المباحثات. وقال لافروف إن الجانبين اتفقا على مواصلة المشاورات. ومن المقرر عقد جولة جديدة من المشاورات في إسطنبول نهاية فبراير.',
  },
  {
    language: 'ru',
    title: 'Встреча в Эр-Рияде',
    publishedAt: '2025-02-18',
    text: 'Министр иностранных дел России Сергей Лавров и госсекретарь США Марко Рубио встретились в Эр-Рияде 18 февраля 2025 года. Переговоры принимал министр иностранных дел Саудовской Аравии Фейсал бен Фархан. Лавров заявил, что стороны договорились продолжить консультации. Новый раунд консультаций запланирован на конец февраля в Стамбуле.',
  },
];
