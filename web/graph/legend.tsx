/** What the colours and lines of the canvas mean, with how many of each are on it; each entry narrows the view. */
import type { PairChange } from '../../model/api/explore.ts';
import { ENTITY_TYPES, type EntityType, STATUS_CLASS, TALK_STATUSES, type TalkStatus } from '../../model/vocabulary.ts';
import { useWords } from '../language/use-words.ts';
import { change, isolate, pin, toggled, useView } from '../view/store.ts';
import { SIGNS } from './drawing.ts';
import { COMMUNITY_COLOURS } from './palette.ts';

/** What is on the canvas, counted. */
export interface OnCanvas {
  /** Entities of each type that the other filters select, shown or not. */
  types: Record<EntityType, number>;
  /** Lines of talks by what came of them. */
  lines: Record<'held' | 'planned' | 'off' | 'context', number>;
  /** Members of each community, the largest first; null when colours tell types. */
  communities: string[][] | null;
  /** Lines by how they changed; null when nothing is compared. */
  changes: Record<Exclude<PairChange, 'same'>, number> | null;
}

const CLASSES = ['held', 'planned', 'off'] as const;
const statusesOf = (group: (typeof CLASSES)[number]): TalkStatus[] =>
  TALK_STATUSES.filter((status) => STATUS_CLASS[status] === group);

function Types({ counts }: { counts: OnCanvas['types'] }) {
  const { t, number } = useWords();
  const types = useView((v) => v.types);
  const coloured = useView((v) => v.colour === 'type');
  const shown = (type: EntityType): boolean => types.length === 0 || types.includes(type);
  const toggle = (type: EntityType): void => {
    const next = toggled(types.length ? types : [...ENTITY_TYPES], type);
    change({ types: next.length === ENTITY_TYPES.length ? [] : next });
  };
  return (
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
            {coloured && <span className={`dot dot-${type}`} aria-hidden="true" />}
            {t(`type.${type}`, { count: 2 })} <span className="figure">{number(counts[type])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Communities({ communities }: { communities: string[][] }) {
  const { t, number, count } = useWords();
  const shown = communities.slice(0, COMMUNITY_COLOURS);
  const others = communities.slice(COMMUNITY_COLOURS).reduce((n, members) => n + members.length, 0);
  return (
    <ul className="legend-types" aria-label={t('canvas.communities')}>
      {shown.map((members, i) => (
        <li key={members[0]}>
          <button
            type="button"
            className="legend-type"
            aria-label={t('canvas.communityOf', { n: number(i + 1), names: count('count.names', members.length) })}
            onClick={() => change({ selection: { kind: 'nodes', ids: members }, article: null })}
          >
            <span className={`dot dot-community-${i + 1}`} aria-hidden="true" />
            <span className="figure">{number(members.length)}</span>
          </button>
        </li>
      ))}
      {others > 0 && (
        <li className="legend-rest">
          <span className="dot dot-topic" aria-hidden="true" />
          {t('canvas.smaller')} <span className="figure">{number(others)}</span>
        </li>
      )}
    </ul>
  );
}

function LineSign({ style }: { style: (typeof CLASSES)[number] | 'context' }) {
  return (
    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
      <line x1="1" y1="6" x2="27" y2="6" className={`line-${style}`} />
      {style === 'off' && <path d="M11 3 17 9M17 3 11 9" className="line-cross" />}
    </svg>
  );
}

function Lines({ counts }: { counts: OnCanvas['lines'] }) {
  const { t, number } = useWords();
  const status = useView((v) => v.status);
  const shown = (group: (typeof CLASSES)[number]): boolean =>
    status.length === 0 || statusesOf(group).some((s) => status.includes(s));
  const toggle = (group: (typeof CLASSES)[number]): void => {
    const of = statusesOf(group);
    const now = status.length ? status : TALK_STATUSES;
    const next = shown(group) ? now.filter((s) => !of.includes(s)) : [...now, ...of];
    const all = CLASSES.every((c) => statusesOf(c).every((s) => next.includes(s)));
    change({ status: all ? [] : TALK_STATUSES.filter((s) => next.includes(s) && STATUS_CLASS[s] !== null) });
  };
  return (
    <ul className="legend-lines" aria-label={t('legend.lines')}>
      {CLASSES.map((group) => (
        <li key={group}>
          <button
            type="button"
            className="legend-type"
            aria-pressed={shown(group)}
            // The last one that is shown cannot be taken away: nothing would be left.
            disabled={shown(group) ? CLASSES.filter(shown).length === 1 : false}
            onClick={() => toggle(group)}
          >
            <LineSign style={group} />
            {t(`legend.${group}`)} <span className="figure">{number(counts[group])}</span>
          </button>
        </li>
      ))}
      <li className="legend-rest">
        <LineSign style="context" />
        {t('legend.context')} <span className="figure">{number(counts.context)}</span>
      </li>
    </ul>
  );
}

function Changes({ counts }: { counts: NonNullable<OnCanvas['changes']> }) {
  const { t, number } = useWords();
  return (
    <ul className="legend-lines" aria-label={t('canvas.changes')}>
      {(['new', 'stronger', 'weaker', 'ended'] as const).map((kind) => (
        <li key={kind} className="legend-rest">
          <svg viewBox="-14 -6 28 12" width="28" height="12" aria-hidden="true" className={`change-${kind}`}>
            <line x1="-13" y1="0" x2="13" y2="0" />
            <path
              d={SIGNS[kind].path.map((p) => `M${p.map(([x, y]) => `${x} ${y}`).join('L')}`).join('')}
              className={SIGNS[kind].filled ? 'filled' : 'open'}
            />
          </svg>
          {t(`canvas.change.${kind}`)} <span className="figure">{number(counts[kind])}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was done by hand, each with the way back. */
function Aside() {
  const { t, count } = useWords();
  const hidden = useView((v) => v.hidden);
  const isolated = useView((v) => v.isolated);
  const pinned = useView((v) => v.pinned);
  const brought = useView((v) => v.brought);
  const opened = useView((v) => v.opened);
  return (
    <>
      {hidden.length > 0 && (
        <button type="button" className="chip" onClick={() => change({ hidden: [] })}>
          {count('graph.hidden', hidden.length)} · {t('graph.showHidden')}
        </button>
      )}
      {isolated.length > 0 && (
        <button type="button" className="chip" onClick={() => isolate([])}>
          {count('canvas.isolated', isolated.length)} · {t('canvas.showAll')}
        </button>
      )}
      {pinned.length > 0 && (
        <button
          type="button"
          className="chip"
          onClick={() => (pinned.length === 1 && pinned[0] ? pin(pinned[0].id, null) : change({ pinned: [] }))}
        >
          {count('canvas.pinned', pinned.length)} · {t('canvas.letGo')}
        </button>
      )}
      {brought.length > 0 && (
        <button type="button" className="chip" onClick={() => change({ brought: [] })}>
          {count('canvas.brought', brought.length)} · {t('canvas.takeAway')}
        </button>
      )}
      {opened.length > 0 && (
        <button type="button" className="chip" onClick={() => change({ opened: [] })}>
          {count('canvas.opened', opened.length)} · {t('canvas.closeLines')}
        </button>
      )}
    </>
  );
}

/** The rows under the canvas. */
export function Legend({ on }: { on: OnCanvas }) {
  return (
    <div className="legend">
      <Types counts={on.types} />
      {on.communities && <Communities communities={on.communities} />}
      {on.changes ? <Changes counts={on.changes} /> : <Lines counts={on.lines} />}
      <Aside />
    </div>
  );
}
