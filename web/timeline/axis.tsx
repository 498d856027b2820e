/** The names of the units under the timeline, and the word "today" at its line. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TimeUnit } from '../../model/api/explore.ts';
import { formatShortDay, formatYear } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import type { Period } from '../view/view.ts';
import { type Mark, namedMarks, rowsOfMarks, stretchAround } from './axis-places.ts';

/** Space of the tick before a name, in pixels; the style sheet has the same. */
const TICK = 5;

/** Measures texts in the font of an element; both are measured again when the element or the fonts change. */
function useMeasure(): {
  element: React.RefObject<HTMLDivElement | null>;
  width: number;
  widthOf: (text: string) => number;
} {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [ctx, setContext] = useState<CanvasRenderingContext2D | null>(null);
  useLayoutEffect(() => {
    const axis = element.current;
    if (!axis) return;
    const measure = (): void => {
      const fresh = document.createElement('canvas').getContext('2d');
      // The one property "font" is empty in some browsers. The heavier weight is never narrower than what is drawn.
      const { fontSize, fontFamily } = getComputedStyle(axis);
      if (fresh) fresh.font = `600 ${fontSize} ${fontFamily}`;
      setContext(fresh);
      setWidth(axis.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(axis);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, []);
  return { element, width, widthOf: (text) => ctx?.measureText(text).width ?? 0 };
}

interface Props {
  units: readonly Period[];
  unit: TimeUnit;
  /** The part of the way along the axis (0 to 1), or null where today is not on it. */
  today: number | null;
}

/** The axis of some units. */
export function Axis({ units, unit, today }: Props) {
  const { t, month, language } = useWords();
  const { element, width, widthOf } = useMeasure();
  const rows = useMemo(() => rowsOfMarks(units, unit), [units, unit]);
  const text = ({ day, tells }: Mark): string =>
    tells === 'year'
      ? formatYear(day, language)
      : tells === 'month'
        ? month(day.slice(0, 7), 'short')
        : formatShortDay(day, language);
  const now = today === null ? null : stretchAround(today * width, widthOf(t('timeline.today')), width);
  const named = width
    ? namedMarks(rows, units.length, width, (mark) => TICK + widthOf(text(mark)), now ? [now] : [])
    : [];
  return (
    <div className="timeline-axis" dir="ltr" aria-hidden="true" ref={element}>
      {named.map((mark) => (
        <span key={mark.index} className="axis-name" style={{ left: `${(mark.index / units.length) * 100}%` }}>
          <bdi>{text(mark)}</bdi>
        </span>
      ))}
      {now && (
        <span className="axis-today" style={{ left: `${now.x1}px` }}>
          <bdi>{t('timeline.today')}</bdi>
        </span>
      )}
    </div>
  );
}
