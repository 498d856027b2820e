/** The main page: find, graph, evidence; on a narrow screen one of them at a time. */
import { Evidence } from '../evidence/evidence.tsx';
import { Find } from '../find/find.tsx';
import { GraphRegion } from '../graph/graph-region.tsx';
import { useWords } from '../language/use-words.ts';
import { change, useView } from '../view/store.ts';
import { REGIONS } from '../view/view.ts';

/** The page with its three regions. */
export function Explore() {
  const { t } = useWords();
  const region = useView((v) => v.region);
  const asked = useView((v) => v.question !== null);
  return (
    <main className={asked ? 'explore asked' : 'explore'} data-region={region}>
      <h1 className="visually-hidden">{t('explore.title')}</h1>
      <fieldset className="region-tabs" aria-label={t('region.label')}>
        {REGIONS.map((r) => (
          <button key={r} type="button" aria-pressed={region === r} onClick={() => change({ region: r })}>
            {t(`region.${r}`)}
          </button>
        ))}
      </fieldset>
      <Find />
      <GraphRegion />
      <Evidence />
    </main>
  );
}
