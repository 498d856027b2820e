/** The words around a picture that leaves the application: title, filters, legend with counts of what is drawn, source. */
import { ENTITY_TYPES } from '../../model/vocabulary.ts';
import type { Picture } from '../graph/picture.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { useView } from '../view/store.ts';
import type { Frame, LegendItem } from './sheet.ts';
import { usePeriodWords, useToldFilters } from './told.ts';

/** Makes the frame of a picture. `source` is the address that opens the same view. */
export function useFrame(): (picture: Picture, source: string) => Frame {
  const { t, number, count, language, day } = useWords();
  const v = useView((state) => state);
  const filters = useToldFilters(v);
  const periodWords = usePeriodWords();

  const nodeItems = ({ nodes, palette }: Picture): LegendItem[] => {
    if (v.colour === 'community') {
      const sizes = new Map<string, number>();
      for (const { colour } of nodes) sizes.set(colour, (sizes.get(colour) ?? 0) + 1);
      return [...sizes].map(([disc, n]) => ({ sign: { disc }, words: count('out.community', n) }));
    }
    return ENTITY_TYPES.flatMap((type) => {
      const n = nodes.filter((node) => node.type === type).length;
      const words = `${t(`type.${type}`, { count: 2 })} ${number(n)}`;
      return n > 0 ? [{ sign: { disc: palette.node[type] }, words }] : [];
    });
  };
  const lineItems = ({ palette, marks }: Picture): LegendItem[] => {
    const lines: LegendItem[] = (['held', 'planned', 'off', 'context'] as const).map((style) => ({
      sign: { line: palette[style], dashed: style === 'planned', crossed: style === 'off' },
      words: t(`legend.${style}`),
    }));
    const changes = (['new', 'ended', 'stronger', 'weaker'] as const).filter((c) => marks.some((m) => m.sign === c));
    return [
      ...lines,
      ...changes.map(
        (mark): LegendItem => ({
          sign: { mark, colour: palette.change[mark] },
          words: t(`out.change.${mark}`),
        }),
      ),
    ];
  };

  return (picture, source) => ({
    title: t('explore.title'),
    told: [[t('out.period', { period: periodWords(v.from, v.to) }), ...filters].join(' · ')],
    legend: [...nodeItems(picture), ...lineItems(picture)],
    source: t('out.source', { day: day(new Date().toISOString().slice(0, 10)), address: source }),
    direction: directionOf(language),
  });
}
