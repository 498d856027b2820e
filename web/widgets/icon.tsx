/** The few line icons of the interface, drawn on one 16-pixel grid. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  stop: 'M4 4h8v8H4z',
  play: 'M5 3.5v9l7.5-4.5z',
  arrange:
    'M4 4a1.5 1.5 0 1 0 .01 0M12 5a1.5 1.5 0 1 0 .01 0M8 10.5a1.5 1.5 0 1 0 .01 0M5.5 5.8 7.3 10.6M10.6 7.2 8.9 10.7M5.6 5.6 10.5 6.4',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0M10.4 10.4 14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9',
  help: 'M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 12.2v.1',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  on: 'M6.5 3.5 11 8l-4.5 4.5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3.5M10.5 2v3.5',
  hide: 'M2.5 2.5l11 11M6.6 4.2A6 6 0 0 1 14 8a8 8 0 0 1-1.9 2.4M9.4 11.8A6 6 0 0 1 2 8a8 8 0 0 1 2-2.4',
  sun: 'M8 5a3 3 0 1 0 .01 0M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  down: 'M4 6l4 4 4-4',
  aim: 'M8 5a3 3 0 1 0 .01 0M8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5',
  box: 'M3 5V3h2M7 3h2M11 3h2v2M13 7v2M13 11v2h-2M9 13H7M5 13H3v-2M3 9V7',
  spread:
    'M6.5 6.5 3 3M3 5.5V3h2.5M9.5 6.5 13 3M10.5 3H13v2.5M6.5 9.5 3 13M3 10.5V13h2.5M9.5 9.5 13 13M13 10.5V13h-2.5',
  pin: 'M6 2.5h4l-.5 4.5 2 2h-7l2-2zM8 9v4.5',
  up: 'M4 10l4-4 4 4',
  out: 'M8 10V2.5M5 5.5 8 2.5l3 3M3 9v4.5h10V9',
  bookmark: 'M4 2.5h8v11l-4-3-4 3z',
  command:
    'M5.5 5.5h5v5h-5zM5.5 5.5v-1.2a1.8 1.8 0 1 0-1.8 1.2zM10.5 5.5v-1.2a1.8 1.8 0 1 1 1.8 1.2zM5.5 10.5v1.2a1.8 1.8 0 1 1-1.8-1.2zM10.5 10.5v1.2a1.8 1.8 0 1 0 1.8-1.2z',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon beside or instead of words; the words are on the button. `back`, `on`, `undo` and `redo` turn round in Arabic. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
