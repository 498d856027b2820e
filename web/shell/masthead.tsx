/** The head of every page: name, pages, undo and redo, language, theme, help. */
import { useEffect, useRef } from 'react';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { useReady, useReviewCounts } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { change, redo, undo, useHistory, useView } from '../view/store.ts';
import { viewToUrl } from '../view/url.ts';
import { THEMES } from '../view/view.ts';
import { Icon } from '../widgets/icon.tsx';
import { IN_NAVIGATION } from './commands.ts';
import { Steps } from './steps.tsx';
import { Views } from './views.tsx';

const OWN_NAME = { en: 'English', ar: 'العربية', ru: 'Русский' } as const;

/** How many cases wait for a look; nothing where none does, or while the server is not ready. */
function Waiting() {
  const { count, number } = useWords();
  const counts = useReviewCounts(useReady().isSuccess);
  const cases = Object.values(counts.data ?? {}).reduce((sum, n) => sum + n, 0);
  if (cases === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden="true">{number(cases)}</span>
      <span className="visually-hidden">{count('review.cases', cases)}</span>
    </span>
  );
}

/** The masthead; `onHelp` opens the sheet of keys, `onPalette` the commands. */
export function Masthead({ onHelp, onPalette }: { onHelp: () => void; onPalette: () => void }) {
  const { t } = useWords();
  const v = useView((state) => state);
  const steps = useHistory();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the pages are scrolled through sideways.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [v.page]);
  return (
    <header className="masthead">
      <a
        className="wordmark"
        href={viewToUrl({ ...v, page: 'explore' })}
        onClick={(event) => {
          event.preventDefault();
          change({ page: 'explore' });
        }}
      >
        <bdi>Demarche</bdi>
      </a>
      <nav aria-label={t('nav.label')} ref={nav}>
        {IN_NAVIGATION.map((page) => (
          <a
            key={page}
            href={viewToUrl({ ...v, page })}
            aria-current={v.page === page ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              change({ page });
            }}
          >
            {t(`nav.${page}`)}
            {page === 'review' && <Waiting />}
          </a>
        ))}
      </nav>
      <div className="masthead-tools">
        <button
          type="button"
          className="tool"
          disabled={steps.past.length === 0}
          aria-label={t('undo')}
          title={t('undo')}
          onClick={() => undo()}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="tool"
          disabled={steps.future.length === 0}
          aria-label={t('redo')}
          title={t('redo')}
          onClick={() => redo()}
        >
          <Icon name="redo" />
        </button>
        <Steps />
        <Views />
        <button
          type="button"
          className="tool"
          aria-label={t('commands.title')}
          title={t('commands.title')}
          onClick={onPalette}
        >
          <Icon name="command" />
        </button>
        <label className="visually-hidden" htmlFor="language">
          {t('language.label')}
        </label>
        <select
          id="language"
          className="field compact"
          value={v.language}
          onChange={(event) => {
            const language = LANGUAGES.find((l) => l === event.target.value);
            if (language) change({ language });
          }}
        >
          {LANGUAGES.map((l) => (
            <option key={l} value={l} lang={l}>
              {OWN_NAME[l]}
            </option>
          ))}
        </select>
        <label className="visually-hidden" htmlFor="theme">
          {t('theme.label')}
        </label>
        <select
          id="theme"
          className="field compact"
          value={v.theme}
          onChange={(event) => {
            const theme = THEMES.find((x) => x === event.target.value);
            if (theme) change({ theme });
          }}
        >
          {THEMES.map((x) => (
            <option key={x} value={x}>
              {t(`theme.${x}`)}
            </option>
          ))}
        </select>
        <button type="button" className="tool" aria-label={t('help.title')} title={t('help.title')} onClick={onHelp}>
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
