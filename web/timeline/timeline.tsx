/** Talks over time under the canvas, with a period to brush by pointer or by keys, and a second one to compare it with. Time runs left to right in every language. */
import { type PointerEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTimeline } from '../api/find.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { change, useView } from '../view/store.ts';
import { Failure } from '../widgets/states.tsx';
import { Axis } from './axis.tsx';
import { Bars } from './bars.tsx';
import { Brush } from './brush.tsx';
import { TimelineHead } from './head.tsx';
import { usePlay } from './play.ts';
import { barsOf, lanesOf, totalsOf } from './slots.ts';
import { besides, dayOf, extentOf, moved, partOfWay, periodOf, rangeOf, unitFor, unitsBetween } from './units.ts';

/** Pixels that a unit takes at least; a longer time is scrolled through. */
const LEAST_STEP = 4;

/** The part of a scrolled element that is in sight, in its own pixels, and the width of its window. */
function useSight(): { element: (node: HTMLDivElement | null) => void; width: number; left: number } {
  const [sight, setSight] = useState({ width: 0, left: 0 });
  const stop = useRef<(() => void) | null>(null);
  const element = useCallback((node: HTMLDivElement | null): void => {
    stop.current?.();
    if (!node) return;
    const look = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(node);
      const width = node.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      setSight({ width, left: node.scrollLeft });
    };
    const observer = new ResizeObserver(look);
    observer.observe(node);
    node.addEventListener('scroll', look, { passive: true });
    look();
    stop.current = () => {
      observer.disconnect();
      node.removeEventListener('scroll', look);
    };
  }, []);
  return { element, ...sight };
}

/** The timeline of all talks under the filters, whatever the period. */
export function Timeline() {
  const { t } = useWords();
  const v = useView((state) => state);
  const today = dayOf(new Date());
  const filters = talkFilters(v, { period: false });
  // The months tell how long a time there is; the unit that suits it is asked for then.
  const months = useTimeline(filters, 'month', today);
  const extent = useMemo(() => (months.data ? extentOf(months.data) : null), [months.data]);
  const wanted = v.unit ?? (extent ? unitFor(extent) : 'month');
  const answer = useTimeline(filters, wanted, today);
  const shown = answer.data;
  const unit = shown?.unit ?? wanted;
  const units = useMemo(() => {
    const whole = shown && extentOf(shown);
    return whole ? unitsBetween(unit, whole) : [];
  }, [shown, unit]);
  const bars = useMemo(() => (shown ? barsOf(shown, units, today) : new Map()), [shown, units, today]);
  const vague = useMemo(() => lanesOf(shown?.vague ?? [], units), [shown, units]);
  const plot = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const sight = useSight();

  const n = units.length;
  const width = Math.max(sight.width, n * LEAST_STEP);
  const chosen = v.from !== null || v.to !== null;
  const range = rangeOf(units, v.from, v.to) ?? [0, Math.max(0, n - 1)];
  const compared = v.compare && rangeOf(units, v.compare.from, v.compare.to);
  const commit = (to: readonly [number, number]): void => {
    const period = periodOf(units, to[0], to[1]);
    const whole = to[0] === 0 && to[1] === n - 1 && !v.compare;
    if (period) change(whole ? { from: null, to: null } : period);
  };
  const play = usePlay(() => {
    const next = chosen ? moved(range, 1, n) : ([0, 0] as [number, number]);
    if (chosen && next[1] === range[1]) return false;
    commit(next);
    return next[1] < n - 1;
  });

  // What was brushed stays in sight where the time is longer than the window.
  const inner = width > sight.width ? width : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another period or another unit is looked at, not while somebody scrolls
  useLayoutEffect(() => {
    const box = plot.current?.parentElement;
    if (!box || !inner || !n) return;
    const [begin, end] = [(range[0] / n) * width, ((range[1] + 1) / n) * width];
    if (chosen && end > box.scrollLeft && begin < box.scrollLeft + box.clientWidth) return;
    box.scrollLeft = chosen ? (begin + end - box.clientWidth) / 2 : width;
  }, [unit, inner, v.from, v.to]);

  const error = months.error ?? answer.error;
  if (!shown || n === 0) {
    return (
      <div className="timeline bare">
        {error ? (
          <Failure error={error} retry={months.error ? months.refetch : answer.refetch} />
        ) : (
          shown && <p className="state">{t('timeline.nothing')}</p>
        )}
      </div>
    );
  }
  const step = width / n;
  const inSight = [Math.floor(sight.left / step) - 20, Math.ceil((sight.left + sight.width) / step) + 20] as const;
  const now = partOfWay(units, today);
  const drawn: [number, number] = drag ? [Math.min(...drag), Math.max(...drag)] : range;
  const at = (event: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(n - 1, Math.floor(((event.clientX - box.left) / box.width) * n))) : 0;
  };
  const isInside = (i: number): boolean =>
    (i >= drawn[0] && i <= drawn[1]) || (compared !== null && i >= compared[0] && i <= compared[1]);
  const startComparing = (): void => {
    const a = chosen ? periodOf(units, range[0], range[1]) : periodOf(units, n - 1, n - 1);
    const whole = periodOf(units, 0, n - 1);
    if (!a || !whole) return;
    const exact = { from: v.from ?? a.from, to: v.to ?? a.to };
    change({ ...exact, compare: besides(exact, whole) });
  };
  return (
    <div className="timeline">
      <TimelineHead
        unit={unit}
        period={periodOf(units, drawn[0], drawn[1])}
        chosen={chosen || drag !== null}
        totals={totalsOf(bars)}
        vague={shown.vague}
        undated={shown.undated}
        play={play}
        onCompare={v.compare ? null : startComparing}
      />
      <div
        className="timeline-scroll"
        dir="ltr"
        ref={sight.element}
        {...(inner ? { tabIndex: 0, role: 'group', 'aria-label': t('timeline.label') } : {})}
      >
        <div
          className={compared ? 'timeline-plot compared' : 'timeline-plot'}
          style={inner ? { width } : {}}
          ref={plot}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([at(event), at(event)]);
          }}
          onPointerMove={(event) => {
            if (drag && event.currentTarget.hasPointerCapture(event.pointerId)) setDrag([drag[0], at(event)]);
          }}
          onPointerUp={() => {
            if (drag) commit([Math.min(...drag), Math.max(...drag)]);
            setDrag(null);
          }}
          onPointerCancel={() => setDrag(null)}
        >
          <Bars units={units} bars={bars} vague={vague} width={width} sight={inSight} isInside={isInside} />
          {now !== null && <div className="today" style={{ left: `${now * 100}%` }} />}
          <Brush
            units={units}
            range={drawn}
            isWhole={!chosen && drag === null}
            onRange={commit}
            at={at}
            names={{ first: t('timeline.from'), last: t('timeline.to'), whole: t('timeline.move') }}
            letter={v.compare ? t('compare.a') : null}
          />
          {compared && (
            <Brush
              units={units}
              range={compared}
              isWhole={false}
              onRange={([first, last]) => {
                const period = periodOf(units, first, last);
                if (period) change({ compare: period });
              }}
              at={at}
              names={{ first: t('compare.from'), last: t('compare.to'), whole: t('compare.move') }}
              which="B"
              letter={t('compare.b')}
            />
          )}
        </div>
        <div style={inner ? { width } : {}}>
          <Axis units={units} unit={unit} today={now} />
        </div>
      </div>
    </div>
  );
}
