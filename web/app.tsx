/** The frame of the application: masthead, notice, the page of the view, help, the title of the window. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ApiFailure } from './api/client.ts';
import { useReady } from './api/hooks.ts';
import { AskName } from './judging/ask-name.tsx';
import { LOCALE } from './language/format.ts';
import { useWords } from './language/use-words.ts';
import { Explore } from './pages/explore.tsx';
import { Help } from './shell/help.tsx';
import { useKeys } from './shell/keys.ts';
import { Masthead } from './shell/masthead.tsx';
import { MissingView } from './shell/missing-view.tsx';
import { SampleNotice } from './shell/sample-notice.tsx';
import { useView } from './view/store.ts';
import { Failure, Loading } from './widgets/states.tsx';

const BriefPage = lazy(() => import('./pages/brief/brief-page.tsx'));
const CypherPage = lazy(() => import('./pages/cypher/cypher-page.tsx'));
const DossierPage = lazy(() => import('./pages/dossier/dossier-page.tsx'));
const ReviewPage = lazy(() => import('./pages/review/review-page.tsx'));
const Palette = lazy(async () => ({ default: (await import('./shell/palette.tsx')).Palette }));
const ReadPage = lazy(() => import('./pages/read/read-page.tsx'));

/** Sentences while the server is not ready: it says itself which step it is at. */
function Starting() {
  const { t } = useWords();
  const ready = useReady();
  if (ready.error instanceof ApiFailure && ready.error.code === 'starting') {
    return <Loading what={`${t('starting')} ${ready.error.message}`} />;
  }
  return ready.isError ? <Failure error={ready.error} retry={ready.refetch} /> : <Loading what={t('starting')} />;
}

/** The application; the page of the view is shown once the server is ready. */
export function App() {
  const { t, language } = useWords();
  const page = useView((v) => v.page);
  const ready = useReady();
  const [sheet, setSheet] = useState<'help' | 'palette' | null>(null);
  const openHelp = useCallback(() => setSheet('help'), []);
  const openPalette = useCallback(() => setSheet('palette'), []);
  const close = useCallback(() => setSheet(null), []);
  useKeys(openHelp, openPalette);
  // Fetched before it is called, so that it takes the first letters, but after what the first picture needs.
  useEffect(() => {
    if (!ready.isSuccess) return;
    const soon = setTimeout(() => void import('./shell/palette.tsx'), 1_500);
    return () => clearTimeout(soon);
  }, [ready.isSuccess]);
  useEffect(() => {
    document.title = `${t(`nav.${page}`)} · Demarche`;
  }, [page, t]);
  return (
    <I18nProvider locale={LOCALE[language]}>
      <div className="app">
        <Masthead onHelp={openHelp} onPalette={openPalette} />
        <SampleNotice />
        <MissingView />
        {!ready.isSuccess ? (
          <main className="waiting">
            <Starting />
          </main>
        ) : (
          <Suspense
            fallback={
              <main className="waiting">
                <Loading what={t('loading')} />
              </main>
            }
          >
            {page === 'explore' && <Explore />}
            {page === 'dossier' && <DossierPage />}
            {page === 'brief' && <BriefPage />}
            {page === 'cypher' && <CypherPage />}
            {page === 'read' && <ReadPage />}
            {page === 'review' && <ReviewPage />}
          </Suspense>
        )}
        <AskName />
        {sheet === 'help' && <Help onClose={close} />}
        {sheet === 'palette' && (
          <Suspense fallback={null}>
            <Palette onClose={close} onHelp={openHelp} />
          </Suspense>
        )}
      </div>
    </I18nProvider>
  );
}
