/** An office with the days between which it was held, or on which articles give its holder the title. */
import type { Office } from '../../model/entity.ts';
import { useWords } from '../language/use-words.ts';

/** One line: title and days. */
export function OfficeLine({ office: { title, titles, from, to, seen } }: { office: Office }) {
  const { t, date, language } = useWords();
  const days =
    from !== null || to !== null
      ? t(to === null ? 'entity.officeSince' : from === null ? 'entity.officeUntil' : 'entity.span', {
          from: from && date(from),
          to: to && date(to),
        })
      : seen && t('entity.officeSeen', { days: date(seen) });
  return (
    <p className="office">
      <bdi>{titles?.[language] ?? title}</bdi>
      {days && <span className="note"> · {days}</span>}
    </p>
  );
}
