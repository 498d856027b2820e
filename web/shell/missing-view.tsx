/** Says that nothing is kept under the short address by which the page was opened. */
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { openedMissingView } from '../view/url-sync.ts';
import { Icon } from '../widgets/icon.tsx';

/** The notice, until it is closed; nothing for any other address. */
export function MissingView() {
  const { t } = useWords();
  const [shown, setShown] = useState(openedMissingView);
  if (!shown) return null;
  return (
    <aside className="sample-notice" role="alert">
      <p>{t('views.missing')}</p>
      <button type="button" className="tool" aria-label={t('close')} onClick={() => setShown(false)}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
