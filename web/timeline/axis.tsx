/** The names of months under the timeline, and the word "today" at its line. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { namedMonths, stretchAround } from './axis-places.ts';

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

/** The axis of some months; `today` is the part of the way along it (0 to 1), or null where today is not on it. */
export function Axis({ months, today }: { months: readonly string[]; today: number | null }) {
  const { t, month } = useWords();
  const { element, width, widthOf } = useMeasure();
  const now = today === null ? null : stretchAround(today * width, widthOf(t('timeline.today')), width);
  const named = width ? namedMonths(months, width, (m) => TICK + widthOf(month(m, 'short')), now ? [now] : []) : [];
  return (
    <div className="timeline-axis" dir="ltr" aria-hidden="true" ref={element}>
      {named.map((i) => (
        <span key={months[i]} className="axis-month" style={{ left: `${(i / months.length) * 100}%` }}>
          <bdi>{month(months[i] ?? '', 'short')}</bdi>
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
