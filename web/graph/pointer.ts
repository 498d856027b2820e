/** Gestures on the canvas that sigma does not know: a box drawn with Shift held or in box mode, and a long press. */

interface Point {
  x: number;
  y: number;
}

/** What the gestures lead to; points are pixels inside the container. */
export interface GestureEvents {
  /** Whether a plain drag draws a box as well. */
  boxing: () => boolean;
  onBox: (from: Point, to: Point) => void;
  onLongPress: (at: Point) => void;
}

/** Milliseconds that a finger rests before the menu opens. */
const LONG = 550;
/** Pixels within which a press counts as resting. */
const REST = 8;

/** Listens on the container until the returned function is called. */
export function followGestures(container: HTMLElement, events: GestureEvents): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const place = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = container.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const frame = document.createElement('div');
  frame.className = 'select-box';
  let from: Point | null = null;
  let drawn = false;

  const follow = (event: PointerEvent): void => {
    if (!from) return;
    const to = place(event);
    drawn ||= Math.hypot(to.x - from.x, to.y - from.y) > REST / 2;
    if (!drawn) return;
    if (!frame.isConnected) container.append(frame);
    frame.style.left = `${Math.min(from.x, to.x)}px`;
    frame.style.top = `${Math.min(from.y, to.y)}px`;
    frame.style.width = `${Math.abs(to.x - from.x)}px`;
    frame.style.height = `${Math.abs(to.y - from.y)}px`;
  };
  const end = (event: PointerEvent): void => {
    if (from && drawn) {
      events.onBox(from, place(event));
      // The click that ends the drag is not one on what lies there.
      const still = new AbortController();
      addEventListener('click', (click) => click.stopPropagation(), { capture: true, signal: still.signal });
      setTimeout(() => still.abort(), 50);
    }
    frame.remove();
    from = null;
    drawn = false;
  };
  // sigma listens to mouse events; a box keeps them from it, so that the picture stays where it is.
  const keep = (event: Event): void => {
    if (from) event.stopPropagation();
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  let pressed: Point | null = null;
  container.addEventListener(
    'pointerdown',
    (event) => {
      const at = place(event);
      if (event.pointerType === 'touch' && !events.boxing()) {
        clearTimeout(resting);
        pressed = at;
        if (event.isPrimary) resting = setTimeout(() => events.onLongPress(at), LONG);
        return;
      }
      if (event.button === 0 && (event.shiftKey || events.boxing())) from = at;
    },
    { capture: true, signal },
  );
  container.addEventListener('mousedown', keep, { capture: true, signal });
  container.addEventListener('touchstart', keep, { capture: true, signal });
  addEventListener(
    'pointermove',
    (event) => {
      follow(event);
      const at = place(event);
      if (pressed && Math.hypot(at.x - pressed.x, at.y - pressed.y) > REST) clearTimeout(resting);
    },
    { signal },
  );
  for (const over of ['pointerup', 'pointercancel'] as const) {
    addEventListener(
      over,
      (event) => {
        clearTimeout(resting);
        pressed = null;
        end(event);
      },
      { signal },
    );
  }
  return () => {
    clearTimeout(resting);
    frame.remove();
    ends.abort();
  };
}
