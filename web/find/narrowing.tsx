/** The line over the graph that tells what narrows the view; each part of it can be taken away. */
import { useFacets } from '../api/find.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { change, clearFilters, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { useChosenNames } from './chosen-names.ts';
import { useLeastWords } from './least-filter.tsx';
import { idOf, type Narrowing, narrowingsOf, widened } from './values.ts';
import { WORDS } from './word-filter.tsx';

/** Values of one filter that have a chip each; more of them share one. */
const MOST_CHIPS = 5;

interface Chip {
  key: string;
  what: string;
  words: string;
  drop: () => void;
}

/** The line; nothing while the view is not narrowed. */
export function NarrowingLine() {
  const { t, name, number, period, day } = useWords();
  const leastWords = useLeastWords();
  const v = useView((state) => state);
  const facets = useFacets(talkFilters(v));
  const names = useChosenNames(v, facets.data);
  const wordsOf = (n: Narrowing): string => {
    if (n.by === 'word') return t(`${WORDS[n.filter]}.${n.value}`);
    if (n.by === 'least') return leastWords(n.filter, n.value);
    if (n.by === 'name') {
      const entity = names.get(idOf(n.filter, n.value));
      return entity ? name(entity) : n.value;
    }
    if (n.from && n.to) return period(n.from, n.to);
    return n.from ? t('filters.since', { day: day(n.from) }) : t('filters.until', { day: day(n.to ?? '') });
  };
  const all = narrowingsOf(v);
  const chips = all.flatMap((n, i): Chip[] => {
    const same = all.filter((other) => other.filter === n.filter);
    const what = t(`filters.${n.filter}`);
    if (same.length <= MOST_CHIPS) {
      const value = n.by === 'word' || n.by === 'name' ? n.value : undefined;
      return [{ key: `${n.filter} ${i}`, what, words: wordsOf(n), drop: () => change(widened(v, n.filter, value)) }];
    }
    if (same[0] !== n) return [];
    return [{ key: n.filter, what, words: number(same.length), drop: () => change(widened(v, n.filter)) }];
  });
  if (v.types.length > 0) {
    chips.push({
      key: 'types',
      what: t('filters.types'),
      words: v.types.map((type) => t(`type.${type}`, { count: 2 })).join(t('filters.comma')),
      drop: () => change({ types: [] }),
    });
  }
  if (chips.length === 0) return null;
  return (
    <div className="narrowing">
      <ul className="chips" aria-label={t('filters.narrowedBy')}>
        {chips.map(({ key, what, words, drop }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={t('filters.remove', { what: `${what}: ${words}` })}
              onClick={drop}
            >
              <span className="chip-what">{what}</span> <bdi>{words}</bdi> <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={clearFilters}>
        {t('filters.clearAll')}
      </button>
    </div>
  );
}
