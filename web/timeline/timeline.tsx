/** Talks by month under the canvas, with a period to brush by pointer or by keys. Time runs left to right in every language. */
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTalks } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { change, useView } from '../view/store.ts';
import { Axis } from './axis.tsx';
import { countByMonth, dayOf, lastDay, type MonthCount, partOfWay, total } from './months.ts';

const STACK = ['held', 'planned', 'ahead', 'off', 'vague'] as const;
/** Half the width of a handle: those of a short period stand beside it, so that each can be reached. */
const APART = '0.8rem';
/** Height of the bars in pixels of the drawing. */
const HEIGHT = 56;

/** First and last month of the period, as positions among the months. */
function rangeOf(months: MonthCount[], from: string | null, to: string | null): [number, number] | null {
  if (!from && !to) return null;
  const inside = months.map(({ month }) => (!to || `${month}-01` <= to) && (!from || lastDay(month) >= from));
  const first = inside.indexOf(true);
  return first < 0 ? null : [first, inside.lastIndexOf(true)];
}

/** The timeline of all talks under the filters, whatever the period. */
export function Timeline() {
  const { t, month, number, count } = useWords();
  const v = useView((state) => state);
  const today = dayOf(new Date());
  const talks = useTalks(talkFilters(v, { period: false }));
  const { months, undated } = useMemo(() => countByMonth(talks.data?.items ?? [], today), [talks.data, today]);
  const names = useMemo(() => months.map((m) => m.month), [months]);
  const plot = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<[number, number] | null>(null);
  if (!months.length) return <div className="timeline" aria-hidden="true" />;

  const most = Math.max(...months.map(total));
  const n = months.length;
  const ahead = months.reduce((sum, m) => sum + m.ahead, 0);
  const now = partOfWay(names, today);
  const range = drag ? ([Math.min(...drag), Math.max(...drag)] as [number, number]) : rangeOf(months, v.from, v.to);
  const [first, last] = range ?? [0, n - 1];
  const [begin, end] = [(first / n) * 100, ((last + 1) / n) * 100];
  const middle = (begin + end) / 2;
  const at = (event: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(n - 1, Math.floor(((event.clientX - box.left) / box.width) * n))) : 0;
  };
  const commit = (a: number, b: number): void => {
    const [start, end] = [months[Math.min(a, b)], months[Math.max(a, b)]];
    if (!start || !end) return;
    const whole = Math.min(a, b) === 0 && Math.max(a, b) === n - 1;
    change(whole ? { from: null, to: null } : { from: `${start.month}-01`, to: lastDay(end.month) });
  };
  const onKey = (event: KeyboardEvent, edge: 'first' | 'last'): void => {
    const now = edge === 'first' ? first : last;
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -6, PageUp: 6 }[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? n - 1 : step === undefined ? null : now + step;
    if (target === null) return;
    event.preventDefault();
    const inside = Math.max(0, Math.min(n - 1, target));
    if (edge === 'first') commit(Math.min(inside, last), last);
    else commit(first, Math.max(inside, first));
  };
  const handle = (edge: 'first' | 'last') => {
    const value = edge === 'first' ? first : last;
    const shown = months[value];
    return (
      <div
        className={`brush-handle brush-${edge}`}
        role="slider"
        tabIndex={0}
        aria-label={t(edge === 'first' ? 'timeline.from' : 'timeline.to')}
        aria-valuemin={0}
        aria-valuemax={n - 1}
        aria-valuenow={value}
        aria-valuetext={shown ? month(shown.month) : ''}
        style={{
          left: edge === 'first' ? `min(${begin}%, ${middle}% - ${APART})` : `max(${end}%, ${middle}% + ${APART})`,
        }}
        onKeyDown={(event) => onKey(event, edge)}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([first, last]);
        }}
        onPointerMove={(event) => {
          if (!drag) return;
          const to = at(event);
          setDrag(edge === 'first' ? [Math.min(to, last), last] : [first, Math.max(to, first)]);
        }}
        onPointerUp={() => {
          if (drag) commit(...drag);
          setDrag(null);
        }}
      />
    );
  };
  return (
    <div className="timeline">
      <div className="timeline-head">
        <h2>{t('timeline.title')}</h2>
        <p className="timeline-range" aria-live="polite">
          {range && months[first] && months[last]
            ? first === last
              ? month(months[first].month)
              : `${month(months[first].month)} – ${month(months[last].month)}`
            : t('timeline.all')}
        </p>
        {(v.from || v.to) && (
          <button type="button" className="chip" onClick={() => change({ from: null, to: null })}>
            {t('timeline.clear')}
          </button>
        )}
        {ahead > 0 && (
          <p className="timeline-ahead">
            <span className="ahead-mark" aria-hidden="true" />
            {count('timeline.ahead', ahead)}
          </p>
        )}
        {undated > 0 && <p className="timeline-undated">{count('timeline.undated', undated)}</p>}
      </div>
      <div
        className="timeline-plot"
        dir="ltr"
        ref={plot}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([at(event), at(event)]);
        }}
        onPointerMove={(event) => {
          if (drag && event.currentTarget.hasPointerCapture(event.pointerId)) setDrag([drag[0], at(event)]);
        }}
        onPointerUp={() => {
          if (drag) commit(...drag);
          setDrag(null);
        }}
      >
        <svg viewBox={`0 0 ${n * 10} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={t('timeline.label')}>
          {months.map((m, i) => {
            let y = HEIGHT;
            return (
              <g key={m.month} className={i < first || i > last ? 'outside' : undefined}>
                {STACK.map((part) => {
                  const h = (m[part] / most) * (HEIGHT - 6);
                  y -= h;
                  return h > 0 ? (
                    <rect key={part} className={`bar-${part}`} x={i * 10 + 1.2} width={7.6} y={y} height={h} />
                  ) : null;
                })}
                <title>{`${month(m.month)}: ${number(total(m))}`}</title>
              </g>
            );
          })}
        </svg>
        {now !== null && <div className="today" style={{ left: `${now * 100}%` }} />}
        <div className={range ? 'brush' : 'brush whole'} style={{ left: `${begin}%`, width: `${end - begin}%` }} />
        {handle('first')}
        {handle('last')}
      </div>
      <Axis months={names} today={now} />
    </div>
  );
}
