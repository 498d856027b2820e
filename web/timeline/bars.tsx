/** The bars of the timeline: what was held solid, what is planned outlined, what was called off crossed; vague dates as spans over them. */
import { useId } from 'react';
import { useWords } from '../language/use-words.ts';
import type { Period } from '../view/view.ts';
import { LANES, type Parts, STACK, sumOf, talksOf, type Vague } from './slots.ts';

/** Height of the drawing and of a row of vague dates, in pixels. */
const HEIGHT = 72;
const LANE = 7;
/** Least height of a bar that holds anything. */
const LEAST = 2;

interface Props {
  units: readonly Period[];
  bars: ReadonlyMap<number, Parts>;
  vague: readonly Vague[];
  /** Width of the whole drawing in pixels. */
  width: number;
  /** Positions of the first and the last unit that are in sight. */
  sight: readonly [number, number];
  /** Whether a unit lies in what is looked at. */
  isInside: (index: number) => boolean;
}

/** The drawing; each bar and span tells its number when pointed at. */
export function Bars({ units, bars, vague, width, sight, isInside }: Props) {
  const { t, period, number } = useWords();
  const id = useId();
  const step = width / Math.max(1, units.length);
  const gap = step > 5 ? Math.min(2, step * 0.12) : 0;
  const rows = Math.max(0, ...vague.map((v) => (v.lane === null ? 0 : v.lane + 1)));
  const room = HEIGHT - rows * LANE - 4;
  const most = Math.max(1, ...[...bars.values()].map(sumOf));
  const inSight = [...bars].filter(([i]) => i >= sight[0] && i <= sight[1]);
  const fill = (part: string): { fill: string } | object =>
    part === 'off' || part === 'overdue' ? { fill: `url(#${id}${part})` } : {};
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={t('timeline.label')}>
      <defs>
        <pattern id={`${id}off`} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 0 5 5M5 0 0 5" className="hatch-off" />
        </pattern>
        <pattern id={`${id}overdue`} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6 6 -1M-1 1 1 -1M4 6 6 4" className="hatch-overdue" />
        </pattern>
      </defs>
      {inSight.map(([i, parts]) => {
        const unit = units[i];
        let y = HEIGHT;
        return (
          <g key={i} className={isInside(i) ? undefined : 'outside'}>
            {STACK.map((part) => {
              if (!parts[part]) return null;
              const h = Math.max(LEAST, (parts[part] / most) * room);
              y -= h;
              return (
                <rect
                  key={part}
                  className={`bar-${part}`}
                  x={i * step + gap}
                  width={Math.max(1, step - 2 * gap)}
                  y={y}
                  height={h}
                  {...fill(part)}
                />
              );
            })}
            {unit && <title>{`${period(unit.from, unit.to)}: ${number(sumOf(parts))}`}</title>}
          </g>
        );
      })}
      {vague.map(({ span, first, last, lane }) => {
        if (lane === null || lane >= LANES) return null;
        const y = 3.5 + lane * LANE;
        const [x1, x2] = [first * step + 1, (last + 1) * step - 1];
        const off = span.held + span.planned === 0;
        return (
          <g key={`${span.from}/${span.to}`} className="vague">
            <path
              d={`M${x1} ${y - 2.5}v5M${x2} ${y - 2.5}v5M${x1} ${y}H${x2}`}
              className={span.held ? 'vague-held' : off ? 'vague-off' : 'vague-planned'}
            />
            <rect x={x1} y={y - 3.5} width={x2 - x1} height={LANE} className="vague-hit" />
            <title>{`${t('timeline.vague')}: ${period(span.from, span.to)}: ${number(talksOf(span))}`}</title>
          </g>
        );
      })}
    </svg>
  );
}
