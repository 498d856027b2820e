/** Pairs of two periods as a table: which are new, ended, stronger, weaker, with their talks in both and the sums. */
import { useDeferredValue, useState } from 'react';
import { PAIR_CHANGES, type PairChange } from '../../model/api/explore.ts';
import { useWords } from '../language/use-words.ts';
import { select, toggled, useView } from '../view/store.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import {
  CHANGE_ORDERS,
  type ChangedPair,
  type ChangeSort,
  changeCounts,
  changeSums,
  SIGN,
  sortedBy,
  sortedChanges,
} from './change-rows.ts';
import { useChanges } from './use-changes.ts';

/** Rows at first, and with each "more". */
const ROWS = 200;

/** The table; its rows can be narrowed to some kinds of change. */
export function ChangesTable() {
  const { t, name, number, count, compare } = useWords();
  const changes = useChanges();
  const selection = useView((v) => v.selection);
  const [sort, setSort] = useState<ChangeSort>({ by: 'change', order: 'asc' });
  const [kinds, setKinds] = useState<PairChange[]>([]);
  const [shown, setShown] = useState(ROWS);
  const answer = useDeferredValue(changes.data);
  if (changes.isError && !answer) return <Failure error={changes.error} retry={changes.refetch} />;
  if (!answer) return <Loading what={t('compare.loading')} />;
  if (answer.pairs.length === 0) return <Nothing what={t('compare.nothing')} />;
  const nameOf = (pair: ChangedPair): string => `${name(pair.source)} – ${name(pair.target)}`;
  const counts = changeCounts(answer.pairs);
  const kept = kinds.length > 0 ? answer.pairs.filter((pair) => kinds.includes(pair.change)) : answer.pairs;
  const rows = sortedChanges(kept, sort, (x, y) => compare(nameOf(x), nameOf(y)));
  const sums = changeSums(kept);
  const ends = selection?.kind === 'line' ? [selection.source, selection.target] : [];
  const isSelected = ({ source, target }: ChangedPair): boolean => ends.includes(source.id) && ends.includes(target.id);
  const signed = (n: number): string => (n > 0 ? `+${number(n)}` : n < 0 ? `−${number(-n)}` : number(n));
  return (
    <div className="changes">
      <p className="note">{t('compare.explain')}</p>
      <ul className="changes-kinds">
        {PAIR_CHANGES.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="chip"
              aria-pressed={kinds.includes(kind)}
              disabled={counts[kind] === 0 && !kinds.includes(kind)}
              onClick={() => setKinds(toggled(kinds, kind))}
            >
              <span className={`sign sign-${kind}`} aria-hidden="true">
                {SIGN[kind]}
              </span>
              {t(`compare.change.${kind}`)} <span className="figure">{number(counts[kind])}</span>
            </button>
          </li>
        ))}
      </ul>
      <table>
        <caption className="visually-hidden">{t('compare.label')}</caption>
        <thead>
          <tr>
            {CHANGE_ORDERS.map((by) => (
              <th
                key={by}
                scope="col"
                className={by === 'a' || by === 'b' || by === 'difference' ? 'figure' : undefined}
                aria-sort={sort.by === by ? (sort.order === 'asc' ? 'ascending' : 'descending') : 'none'}
              >
                <button type="button" className="sorter" onClick={() => setSort(sortedBy(by, sort))}>
                  {t(`compare.column.${by}`)}
                  <span aria-hidden="true">{sort.by === by ? (sort.order === 'asc' ? ' ▴' : ' ▾') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((pair) => (
            <tr key={`${pair.source.id}|${pair.target.id}`} className={isSelected(pair) ? 'chosen' : undefined}>
              <td>
                <span className={`sign sign-${pair.change}`} aria-hidden="true">
                  {SIGN[pair.change]}
                </span>
                {t(`compare.change.${pair.change}`)}
              </td>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    select({ kind: 'line', lineKind: 'talked-with', source: pair.source.id, target: pair.target.id })
                  }
                >
                  <bdi>{name(pair.source)}</bdi> – <bdi>{name(pair.target)}</bdi>
                </button>
              </th>
              <td className="figure">{number(pair.a)}</td>
              <td className="figure">{number(pair.b)}</td>
              <td className="figure">
                <bdi dir="ltr">{signed(pair.b - pair.a)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{count('compare.sum', kept.length)}</th>
            <td className="figure">{number(sums.a)}</td>
            <td className="figure">{number(sums.b)}</td>
            <td className="figure">
              <bdi dir="ltr">{signed(sums.b - sums.a)}</bdi>
            </td>
          </tr>
        </tfoot>
      </table>
      {rows.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + ROWS)}>
          {count('filters.more', rows.length - shown)}
        </button>
      )}
      <p className="note">
        {t('compare.note')} {answer.truncated ? t('compare.cut', { n: number(answer.pairs.length) }) : ''}
      </p>
    </div>
  );
}
