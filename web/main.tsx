/** Entry of the web application: styles, language, query client, root. */
import './zod-setup.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/day-field.css';
import './styles/menus.css';
import './styles/find.css';
import './styles/graph.css';
import './styles/timeline.css';
import './styles/table.css';
import './styles/evidence.css';
import './styles/pages.css';
import './styles/steps.css';
import './styles/review.css';
import './styles/out.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchGraphAhead, queryClient } from './api/hooks.ts';
import { App } from './app.tsx';
import { prepareLayout } from './graph/layout.ts';
import { startLanguage } from './language/i18n.ts';
import { followTheme } from './view/appearance.ts';
import { talkFilters } from './view/filters.ts';
import { view } from './view/store.ts';
import { followUrl } from './view/url-sync.ts';

const root = document.getElementById('root');
if (root) {
  await followUrl();
  const { page, brought, show, layout } = view.getState();
  if (page === 'explore') {
    void fetchGraphAhead(talkFilters(view.getState()), brought);
    if (show === 'picture' && layout === 'force') prepareLayout();
  }
  await startLanguage(view.getState().language);
  followTheme();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
