/** A period on the timeline that is moved and resized, by pointer or by keys: two ends and what lies between them. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import type { Period } from '../view/view.ts';
import { moved } from './units.ts';

/** Width of an end and of the middle at least: each can be reached, however short the period. */
const APART = '1.5rem';
/** Units that a page key moves by. */
const PAGE = 6;

type Part = 'first' | 'last' | 'whole';

interface Props {
  units: readonly Period[];
  range: [number, number];
  /** The range is all of the timeline, because no period is chosen. */
  isWhole: boolean;
  /** Hears of a new range when it is done. */
  onRange: (range: [number, number]) => void;
  /** The unit that a pointer is over. */
  at: (event: PointerEvent) => number;
  /** Names of the two ends and of the middle, for those who do not see them. */
  names: Record<Part, string>;
  /** Which of two it is, and its letter where both are there. */
  which?: 'A' | 'B';
  letter?: string | null;
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
};

/** The range after a key, or null for a key that means nothing here; Shift turns the middle into its last end. */
export function keyed(
  key: string,
  shift: boolean,
  part: Part,
  range: [number, number],
  n: number,
): [number, number] | null {
  const [first, last] = range;
  const edge = part === 'whole' && shift ? 'last' : part;
  const by = key === 'Home' ? -n : key === 'End' ? n : STEPS[key];
  if (by === undefined) return null;
  if (edge === 'whole') return moved(range, by, n);
  return edge === 'first'
    ? [Math.max(0, Math.min(first + by, last)), last]
    : [first, Math.min(n - 1, Math.max(last + by, first))];
}

/** The brush. */
export function Brush({ units, range, isWhole, onRange, at, names, which = 'A', letter = null }: Props) {
  const { period } = useWords();
  const [drag, setDrag] = useState<{ range: [number, number]; from: number } | null>(null);
  const n = units.length;
  const [first, last] = drag?.range ?? range;
  const [begin, end] = [(first / n) * 100, ((last + 1) / n) * 100];
  const middle = (begin + end) / 2;
  const told = (a: number, b: number): string => {
    const [from, to] = [units[a], units[b]];
    return from && to ? period(from.from, to.to) : '';
  };
  const onKeyDown = (event: KeyboardEvent, part: Part): void => {
    const next = keyed(event.key, event.shiftKey, part, range, n);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    if (next[0] !== first || next[1] !== last) onRange(next);
  };
  const dragged = (event: PointerEvent, part: Part): [number, number] => {
    const to = at(event);
    if (part === 'first') return [Math.min(to, range[1]), range[1]];
    if (part === 'last') return [range[0], Math.max(to, range[0])];
    return moved(range, to - (drag?.from ?? to), n);
  };
  const control = (part: Part) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': names[part],
    'aria-valuemin': 0,
    'aria-valuemax': n - 1,
    'aria-valuenow': part === 'last' ? last : first,
    'aria-valuetext': told(part === 'last' ? last : first, part === 'first' ? first : last),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, part),
    onPointerDown: (event: PointerEvent) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ range, from: at(event) });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag) setDrag({ ...drag, range: dragged(event, part) });
    },
    onPointerUp: () => {
      if (drag && (drag.range[0] !== range[0] || drag.range[1] !== range[1])) onRange(drag.range);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return (
    <>
      <div
        className={`brush brush-${which}${isWhole ? ' whole' : ''}`}
        style={{ left: `${begin}%`, width: `${end - begin}%` }}
        aria-hidden="true"
      >
        {!isWhole && letter && <span className="brush-letter">{letter}</span>}
      </div>
      {!isWhole && (
        <div
          className={`brush-middle brush-${which}`}
          style={{
            left: `min(${begin}%, ${middle}% - ${APART} / 2)`,
            width: `max(${end - begin}%, ${APART})`,
          }}
          {...control('whole')}
        />
      )}
      {(['first', 'last'] as const).map((part) => (
        <div
          key={part}
          className={`brush-handle brush-${which}`}
          style={{
            left: part === 'first' ? `min(${begin}%, ${middle}% - ${APART})` : `max(${end}%, ${middle}% + ${APART})`,
          }}
          {...control(part)}
        />
      ))}
    </>
  );
}
