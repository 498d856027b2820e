/** A menu at a point of the window: arrow keys, Home and End walk, Enter chooses, Escape closes and gives the keyboard back. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** Something that a menu offers; a heading has no act. */
export interface MenuEntry {
  id: string;
  words: string;
  /** A second line, such as what will come. */
  note?: string;
  icon?: IconName;
  act?: () => void;
}

interface Props {
  at: { x: number; y: number };
  label: string;
  groups: readonly (readonly MenuEntry[])[];
  onClose: () => void;
}

/** Distance kept to the edge of the window, in pixels. */
const EDGE = 8;

/** The menu; it closes after a choice, on Escape, on Tab and when something else is pressed. */
export function Menu({ at, label, groups, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (!box) return;
    const rtl = document.documentElement.dir === 'rtl';
    const left = rtl ? at.x - box.width : at.x;
    setPlace({
      x: Math.max(EDGE, Math.min(left, innerWidth - box.width - EDGE)),
      y: Math.max(EDGE, Math.min(at.y, innerHeight - box.height - EDGE)),
    });
  }, [at]);
  const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    before.current = document.activeElement;
    items()[0]?.focus({ preventScroll: true });
    const away = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    addEventListener('pointerdown', away, true);
    addEventListener('resize', onClose);
    return () => {
      removeEventListener('pointerdown', away, true);
      removeEventListener('resize', onClose);
      const inside = document.activeElement === document.body || menu.current?.contains(document.activeElement);
      if (inside && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = {
      ArrowDown: (now + 1) % all.length,
      ArrowUp: (now - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="context-menu"
      role="menu"
      aria-label={label}
      ref={menu}
      onKeyDown={onKey}
      onContextMenu={(event) => event.preventDefault()}
      style={{ left: place.x, top: place.y }}
    >
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <ul key={group[0]?.id} role="none">
            {group.map(({ id, words, note, icon, act }) => (
              <li key={id} role="none">
                {act ? (
                  <button
                    type="button"
                    role="menuitem"
                    tabIndex={-1}
                    onClick={() => {
                      onClose();
                      act();
                    }}
                  >
                    {icon ? <Icon name={icon} /> : <span className="icon-room" />}
                    <span>
                      {words}
                      {note && <small>{note}</small>}
                    </span>
                  </button>
                ) : (
                  <p className="menu-heading">{words}</p>
                )}
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}
