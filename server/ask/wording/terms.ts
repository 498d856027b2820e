/** The vocabulary's words in the three languages, for sentences and tables. */
import type { OutcomeKind, StatementKind, TalkKind, TalkStatus } from '../../../model/vocabulary.ts';

/** One text in every language. */
export type Text3 = { ar: string; en: string; ru: string };

const t = (en: string, ar: string, ru: string): Text3 => ({ en, ar, ru });

export const KIND: Record<TalkKind, Text3> = {
  meeting: t('meeting', 'لقاء', 'встреча'),
  negotiation: t('negotiations', 'مفاوضات', 'переговоры'),
  consultation: t('consultations', 'مشاورات', 'консультации'),
  'phone-call': t('phone call', 'اتصال هاتفي', 'телефонный разговор'),
  visit: t('visit', 'زيارة', 'визит'),
  summit: t('summit', 'قمة', 'саммит'),
  mediation: t('mediation', 'وساطة', 'посредничество'),
  'exchange-of-notes': t('exchange of notes', 'تبادل مذكرات', 'обмен нотами'),
  other: t('contact', 'تواصل', 'контакт'),
};

export const STATUS: Record<TalkStatus, Text3> = {
  held: t('held', 'عُقد', 'состоялось'),
  ongoing: t('ongoing', 'جارٍ', 'продолжается'),
  planned: t('planned', 'مقرر', 'запланировано'),
  proposed: t('proposed', 'مقترح', 'предложено'),
  postponed: t('postponed', 'مؤجل', 'отложено'),
  cancelled: t('cancelled', 'ملغى', 'отменено'),
  refused: t('refused', 'مرفوض', 'отказ'),
  denied: t('denied', 'منفي', 'опровергнуто'),
};

export const STATEMENT: Record<StatementKind, Text3> = {
  statement: t('statement', 'تصريح', 'заявление'),
  announcement: t('announcement', 'إعلان', 'объявление'),
  denial: t('denial', 'نفي', 'опровержение'),
  accusation: t('accusation', 'اتهام', 'обвинение'),
  appeal: t('appeal', 'دعوة', 'призыв'),
  proposal: t('proposal', 'اقتراح', 'предложение'),
  praise: t('praise', 'إشادة', 'похвала'),
  threat: t('threat', 'تهديد', 'угроза'),
  other: t('statement', 'تصريح', 'высказывание'),
};

export const OUTCOME: Record<OutcomeKind, Text3> = {
  agreement: t('agreement', 'اتفاق', 'соглашение'),
  'joint-statement': t('joint statement', 'بيان مشترك', 'совместное заявление'),
  'exchange-of-notes': t('exchange of notes', 'تبادل مذكرات', 'обмен нотами'),
  'prisoner-exchange': t('prisoner exchange', 'تبادل أسرى', 'обмен пленными'),
  ceasefire: t('ceasefire', 'وقف إطلاق النار', 'прекращение огня'),
  'next-round': t('next round agreed', 'جولة قادمة', 'новый раунд'),
  none: t('no result', 'بلا نتيجة', 'без результата'),
  other: t('other result', 'نتيجة أخرى', 'иной результат'),
};

export const COLUMN = {
  date: t('Date', 'التاريخ', 'Дата'),
  sides: t('Sides', 'الأطراف', 'Стороны'),
  people: t('People', 'الأشخاص', 'Лица'),
  kind: t('Kind', 'النوع', 'Вид'),
  status: t('Status', 'الحالة', 'Статус'),
  venue: t('Place', 'المكان', 'Место'),
  round: t('Round', 'الجولة', 'Раунд'),
  reports: t('Reports', 'التقارير', 'Сообщений'),
  talks: t('Talks', 'المحادثات', 'Контактов'),
  partners: t('Partners', 'الشركاء', 'Собеседников'),
  sources: t('Citations', 'الاقتباسات', 'Цитаты'),
  speaker: t('Speaker', 'المتحدث', 'Кто'),
  outlet: t('Outlet', 'الوسيلة الإعلامية', 'Издание'),
  statement: t('Statement', 'التصريح', 'Заявление'),
  topics: t('Topics', 'المواضيع', 'Темы'),
  excluded: t('Not discussed', 'لم يُبحث', 'Не обсуждалось'),
  outcome: t('Outcome', 'النتيجة', 'Итог'),
  name: t('Name', 'الاسم', 'Название'),
  role: t('Role', 'الدور', 'Роль'),
  field: t('Field', 'الحقل', 'Поле'),
  values: t('Values', 'القيم', 'Значения'),
  published: t('Published', 'تاريخ النشر', 'Опубликовано'),
  period: t('Period', 'الفترة', 'Период'),
} as const;

export const ROLE: Record<'party' | 'mediator' | 'host', Text3> = {
  party: t('party', 'طرف', 'сторона'),
  mediator: t('mediator', 'وسيط', 'посредник'),
  host: t('host', 'مضيف', 'принимающая сторона'),
};
