/** What is ahead and what should have been: planned talks with the overdue ones marked, and the longest silences. */
import type { DossierAnswer, TalkRow } from '../../../model/api/explore.ts';
import { StatusMark } from '../../evidence/status-mark.tsx';
import { useWords } from '../../language/use-words.ts';
import { change, select } from '../../view/store.ts';
import { isOverdue } from './overdue.ts';

/** Planned, proposed and postponed talks. */
export function Planned({ rows, today }: { rows: TalkRow[]; today: string }) {
  const { t, date, name } = useWords();
  return (
    <section className="dossier-part wide">
      <h2 className="section">{t('dossier.planned')}</h2>
      {rows.length === 0 && <p className="note">{t('dossier.nothingPlanned')}</p>}
      <ul className="ahead">
        {rows.map((row) => (
          <li key={row.id}>
            <StatusMark status={row.status} />
            <span>{date(row.date)}</span>
            <span>
              <button type="button" className="link" onClick={() => select({ kind: 'talk', id: row.id })}>
                <bdi>{(row.sides.length ? row.sides : row.people).map(name).join(' – ') || row.title}</bdi>
              </button>{' '}
              <span className="note">
                {t(`kind.${row.kind}`)}
                {row.venue && (
                  <>
                    {' · '}
                    <bdi>{name(row.venue)}</bdi>
                  </>
                )}
              </span>
            </span>
            {isOverdue(row, today) && <span className="overdue">{t('dossier.overdue')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The longest times without a held talk, each a way to the graph of that time. */
export function Gaps({ gaps }: { gaps: DossierAnswer['gaps'] }) {
  const { t, day, count } = useWords();
  if (gaps.length === 0) return null;
  return (
    <section className="dossier-part">
      <h2 className="section">{t('dossier.gaps')}</h2>
      <ol className="gaps">
        {gaps.map((gap) => (
          <li key={gap.from}>
            <strong>{count('dossier.days', gap.days)}</strong>
            <button
              type="button"
              className="link"
              onClick={() => change({ from: gap.from, to: gap.to, page: 'explore', region: 'graph' })}
            >
              {t('entity.span', { from: day(gap.from), to: day(gap.to) })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
