/** Everything that can be done without a pointer, as one list: the palette shows it, and each entry says its keys. */
import { LANGUAGES, TALK_STATUSES } from '../../model/vocabulary.ts';
import { useWords } from '../language/use-words.ts';
import { knownEntity } from '../view/known-names.ts';
import {
  arrangeAs,
  change,
  clearFilters,
  findPath,
  hide,
  isFiltered,
  isolate,
  openDossier,
  redo,
  select,
  selectedIds,
  toggled,
  undo,
  useHistory,
  useView,
} from '../view/store.ts';
import { COLOURS, LABELS, LAYOUTS, type Page, SHOWN, SIZES, THEMES } from '../view/view.ts';
import { copyLink } from './copy-link.ts';

/** Something that can be done now. */
export interface Command {
  id: string;
  group: 'selection' | 'view' | 'picture' | 'history' | 'pages' | 'appearance';
  words: string;
  /** Keys that do the same, if any. */
  keys?: string[];
  run: () => void;
}

/** Pages that are reached from anywhere; dossiers and briefs are reached from what they are about. */
export const IN_NAVIGATION: Page[] = ['explore', 'cypher', 'read', 'review'];

/** Puts the keyboard into a field of the main page. */
export function focusField(id: string): void {
  change({ page: 'explore', region: 'find' });
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** The commands that make sense for what is on the screen. */
export function useCommands(openHelp: () => void): Command[] {
  const { t, name, list } = useWords();
  const v = useView((state) => state);
  const { past, future } = useHistory();
  const ids = selectedIds(v.selection);
  const names = list(
    ids.flatMap((id) => {
      const known = knownEntity(id);
      return known ? [name(known)] : [];
    }),
  );
  const [first, second] = ids;
  const commands: (Command | false)[] = [
    first !== undefined && {
      id: 'dossier',
      group: 'selection',
      words: t('commands.dossier', { names }),
      run: () => openDossier(first, ids.length === 2 ? (second ?? null) : null),
    },
    ids.length > 1 && {
      id: 'path',
      group: 'selection',
      words: t('commands.path', { names }),
      run: () => findPath(ids),
    },
    first !== undefined && {
      id: 'isolate',
      group: 'selection',
      words: t('commands.isolate', { names }),
      run: () => isolate(ids),
    },
    first !== undefined && {
      id: 'hide',
      group: 'selection',
      words: t('commands.hide', { names }),
      run: () => hide(...ids),
    },
    v.selection !== null && {
      id: 'unselect',
      group: 'selection',
      words: t('commands.unselect'),
      keys: ['Esc'],
      run: () => select(null),
    },
    { id: 'search', group: 'view', words: t('help.search'), keys: ['/'], run: () => focusField('search') },
    { id: 'ask', group: 'view', words: t('commands.ask'), run: () => focusField('question') },
    isFiltered(v) && { id: 'clear', group: 'view', words: t('filters.clear'), run: clearFilters },
    ...TALK_STATUSES.map((status): Command => {
      const words = t(v.status.includes(status) ? 'commands.withoutStatus' : 'commands.withStatus', {
        status: t(`status.${status}`),
      });
      return { id: `status-${status}`, group: 'view', words, run: () => change({ status: toggled(v.status, status) }) };
    }),
    { id: 'brief', group: 'view', words: t('commands.brief'), run: () => change({ page: 'brief' }) },
    { id: 'link', group: 'view', words: t('views.copy'), run: () => void copyLink() },
    ...SHOWN.map(
      (show): Command | false =>
        v.show !== show && {
          id: `show-${show}`,
          group: 'view',
          words: t('commands.show', { what: t(`steps.show.${show}`) }),
          run: () => change({ show, page: 'explore', region: 'graph' }),
        },
    ),
    ...LAYOUTS.map(
      (layout): Command | false =>
        v.layout !== layout && {
          id: `layout-${layout}`,
          group: 'picture',
          words: t('commands.layout', { what: t(`steps.layouts.${layout}`) }),
          run: () => arrangeAs(layout),
        },
    ),
    ...SIZES.map(
      (size): Command | false =>
        v.size !== size && {
          id: `size-${size}`,
          group: 'picture',
          words: t('commands.size', { what: t(`steps.sizes.${size}`) }),
          run: () => change({ size }),
        },
    ),
    ...COLOURS.map(
      (colour): Command | false =>
        v.colour !== colour && {
          id: `colour-${colour}`,
          group: 'picture',
          words: t('commands.colour', { what: t(`steps.colours.${colour}`) }),
          run: () => change({ colour }),
        },
    ),
    ...LABELS.map(
      (labels): Command | false =>
        v.labels !== labels && {
          id: `labels-${labels}`,
          group: 'picture',
          words: t('commands.labels', { what: t(`steps.labelling.${labels}`) }),
          run: () => change({ labels }),
        },
    ),
    past.length > 0 && { id: 'undo', group: 'history', words: t('undo'), keys: ['Ctrl', 'Z'], run: () => undo() },
    future.length > 0 && {
      id: 'redo',
      group: 'history',
      words: t('redo'),
      keys: ['Ctrl', 'Shift', 'Z'],
      run: () => redo(),
    },
    ...IN_NAVIGATION.map(
      (page): Command | false =>
        v.page !== page && { id: `page-${page}`, group: 'pages', words: t(`nav.${page}`), run: () => change({ page }) },
    ),
    v.page !== 'dossier' && {
      id: 'page-dossier',
      group: 'pages',
      words: t('nav.dossier'),
      run: () => change({ page: 'dossier' }),
    },
    { id: 'help', group: 'pages', words: t('help.title'), keys: ['?'], run: openHelp },
    ...LANGUAGES.map(
      (language): Command | false =>
        v.language !== language && {
          id: `language-${language}`,
          group: 'appearance',
          words: t('commands.language', { what: t(`language.${language}`) }),
          run: () => change({ language }),
        },
    ),
    ...THEMES.map(
      (theme): Command | false =>
        v.theme !== theme && {
          id: `theme-${theme}`,
          group: 'appearance',
          words: t('commands.theme', { what: t(`theme.${theme}`) }),
          run: () => change({ theme }),
        },
    ),
  ];
  return commands.filter((command) => command !== false);
}
