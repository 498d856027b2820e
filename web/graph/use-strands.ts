/** The lines that opened pairs are drawn as: one a kind and status, each with its number of talks. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TalkAnswer } from '../../model/api/facts.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { talksQuery } from '../api/hooks.ts';
import { isBehindLine } from '../evidence/behind-line.ts';
import { useWords, type Words } from '../language/use-words.ts';
import type { FilterQuery } from '../view/filters.ts';
import type { DrawnGraph } from './build.ts';
import { pairKey } from './merge.ts';
import { useSameList } from './same-list.ts';
import type { Strand } from './scene.ts';

const ORDER = { held: 0, planned: 1, off: 2 } as const;

/** Groups the talks of a pair by kind and by what came of them, held ones first, then by number. */
export function strandsOfTalks(
  talks: readonly TalkAnswer[],
  [source, target]: readonly [string, string],
  { t, number }: Pick<Words, 't' | 'number'>,
): Strand[] {
  const groups = new Map<string, { kind: TalkAnswer['kind']; style: Strand['style']; count: number }>();
  for (const talk of talks) {
    const style = STATUS_CLASS[talk.status];
    if (style === null || !isBehindLine(talk, source, target)) continue;
    const group = `${talk.kind} ${style}`;
    groups.set(group, { kind: talk.kind, style, count: (groups.get(group)?.count ?? 0) + 1 });
  }
  return [...groups]
    .sort(([, a], [, b]) => ORDER[a.style] - ORDER[b.style] || b.count - a.count || (a.kind < b.kind ? -1 : 1))
    .map(([group, { kind, style, count }]) => ({
      key: `${source}|${target} ${group}`,
      style,
      count,
      text: t('canvas.strand', { kind: t(`kind.${kind}`), status: t(`canvas.came.${style}`), n: number(count) }),
    }));
}

/** The same one every time, so that nothing is drawn anew for it. */
const NO_STRANDS: ReadonlyMap<string, Strand[]> = new Map();

/** Opened pairs whose talks are there, by the key of the line that they replace. */
export function useStrands(
  opened: readonly string[],
  graph: DrawnGraph | null,
  filters: FilterQuery,
): ReadonlyMap<string, Strand[]> {
  const words = useWords();
  const pairs = opened.flatMap((pair): [string, string][] => {
    const [source, target] = pair.split('|');
    return source && target ? [[source, target]] : [];
  });
  const talks = useSameList(
    useQueries({
      queries: pairs.map((participant) => talksQuery({ ...filters, participant })),
      combine: (results) => results.map((r) => r.data?.items ?? null),
    }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: pairs are told by what is opened, words by the language
  return useMemo(() => {
    const strands = new Map<string, Strand[]>();
    pairs.forEach((pair, i) => {
      const list = talks[i];
      const key = pairKey(...pair);
      if (!list || !graph?.hasEdge(key)) return;
      const found = strandsOfTalks(list, pair, words);
      if (found.length > 0) strands.set(key, found);
    });
    return strands.size > 0 ? strands : NO_STRANDS;
  }, [opened.join(' '), talks, graph, words.language]);
}
