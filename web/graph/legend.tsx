/** What the colours and lines of the canvas mean, with how many of each are on it; a node type can be switched off. */
import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary.ts';
import { useWords } from '../language/use-words.ts';
import { change, toggled, useView } from '../view/store.ts';

interface Props {
  /** Entities of each type that the other filters select, shown or not. */
  counts: Record<EntityType, number>;
}

/** The row under the canvas: types with counts and switches, kinds of line, what is hidden. */
export function Legend({ counts }: Props) {
  const { t, count, number } = useWords();
  const types = useView((v) => v.types);
  const hidden = useView((v) => v.hidden);
  const shown = (type: EntityType): boolean => types.length === 0 || types.includes(type);
  const toggle = (type: EntityType): void => {
    const next = toggled(types.length ? types : [...ENTITY_TYPES], type);
    change({ types: next.length === ENTITY_TYPES.length ? [] : next });
  };
  return (
    <div className="legend">
      <ul className="legend-types" aria-label={t('legend.types')}>
        {ENTITY_TYPES.map((type) => (
          <li key={type}>
            <button
              type="button"
              className="legend-type"
              aria-pressed={shown(type)}
              disabled={counts[type] === 0}
              onClick={() => toggle(type)}
            >
              <span className={`dot dot-${type}`} aria-hidden="true" />
              {t(`type.${type}`, { count: 2 })} <span className="figure">{number(counts[type])}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="legend-lines" aria-label={t('legend.lines')}>
        {(['held', 'planned', 'off', 'context'] as const).map((style) => (
          <li key={style}>
            <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
              <line x1="1" y1="6" x2="27" y2="6" className={`line-${style}`} />
              {style === 'off' && <path d="M11 3 17 9M17 3 11 9" className="line-cross" />}
            </svg>
            {t(`legend.${style}`)}
          </li>
        ))}
      </ul>
      {hidden.length > 0 && (
        <button type="button" className="chip" onClick={() => change({ hidden: [] })}>
          {count('graph.hidden', hidden.length)} · {t('graph.showHidden')}
        </button>
      )}
    </div>
  );
}
