/** What narrows the view, in words: for dossiers, printed pages and pictures that leave the application. */
import { useQueries } from '@tanstack/react-query';
import type { EntityRef } from '../../model/entity.ts';
import { call } from '../api/client.ts';
import { useWords } from '../language/use-words.ts';
import { FILTERS, type FilterName, type Filters } from '../view/filters.ts';
import type { View } from '../view/view.ts';

/** Filters whose values are words of the interface, with the section that has them. */
const WORDED: Partial<Record<FilterName, string>> = {
  status: 'status',
  kind: 'kind',
  form: 'form',
  level: 'level',
  told: 'language',
};
/** Filters whose values are ids of entities, or codes of countries. */
const NAMED: FilterName[] = ['country', 'bloc', 'topic', 'venue', 'outlet'];

const idsOf = (filters: Filters, name: FilterName): string[] => {
  const value = filters[name];
  if (!Array.isArray(value)) return [];
  return name === 'country' ? value.map((iso) => `country:${iso}`) : value;
};

/** Names of entities by id, as far as they are known by now. */
function useNames(ids: readonly string[]): ReadonlyMap<string, EntityRef> {
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['entity', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => call('entity', { params: { id }, signal }),
    })),
  });
  return new Map(found.flatMap(({ data }) => (data ? [[data.id, data]] : [])));
}

/** The period in words, "from 1 July 2025 to 31 August 2025". */
export function usePeriodWords(): (from: string | null, to: string | null) => string {
  const { t, day } = useWords();
  return (from, to) => {
    if (from && to) return t('path.fromTo', { from: day(from), to: day(to) });
    if (from) return t('path.from', { from: day(from) });
    return to ? t('path.to', { to: day(to) }) : t('path.wholeTime');
  };
}

/** Names that are told of a list; the rest is counted. */
const MOST_NAMES = 8;

/** Each filter in use but the period, "Status: held, planned", and what else keeps talks or names out of the picture. */
export function useToldFilters(filters: View): string[] {
  const { t, name, list, number, count } = useWords();
  const periodWords = usePeriodWords();
  const { hidden, isolated, types, compare, question } = filters;
  const ids = [...hidden.slice(0, MOST_NAMES), ...isolated.slice(0, MOST_NAMES)];
  const named = useNames([...NAMED.flatMap((filter) => idsOf(filters, filter)), ...ids]);
  const nameOf = (id: string): string => {
    const entity = named.get(id);
    return entity ? name(entity) : id.slice(id.indexOf(':') + 1);
  };
  const names = (all: string[]): string => {
    const rest = all.length - MOST_NAMES;
    const told = all.slice(0, MOST_NAMES).map(nameOf);
    return list(rest > 0 ? [...told, count('talk.others', rest)] : told);
  };
  const told = FILTERS.flatMap((filter) => {
    const value = filters[filter];
    if (value === null || filter === 'from' || filter === 'to' || (Array.isArray(value) && !value.length)) return [];
    const section = WORDED[filter];
    const words = NAMED.includes(filter)
      ? idsOf(filters, filter).map(nameOf)
      : Array.isArray(value)
        ? value.map((word) => (section ? t(`${section}.${word}`) : word))
        : [filter === 'confidence' ? `${number(Math.round(Number(value) * 100))} %` : number(Number(value))];
    return [t('steps.with', { what: t(`steps.did.${filter}`), which: list(words) })];
  });
  return [
    ...(question ? [t('steps.with', { what: t('steps.did.question'), which: question })] : []),
    ...told,
    ...(types.length ? [list(types.map((type) => t(`type.${type}`, { count: 2 })))] : []),
    ...(isolated.length ? [t('out.only', { names: names(isolated) })] : []),
    ...(hidden.length ? [t('out.without', { names: names(hidden) })] : []),
    ...(compare ? [t('out.compared', { period: periodWords(compare.from, compare.to) })] : []),
  ];
}
