/** The sheet of keys. */
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../widgets/dialog.tsx';

const KEYS: [string[], string][] = [
  [['/'], 'help.search'],
  [['?'], 'help.help'],
  [['Esc'], 'help.escape'],
  [['Ctrl', 'Z'], 'undo'],
  [['Ctrl', 'Shift', 'Z'], 'redo'],
  [['←', '↑', '→', '↓'], 'help.walk'],
  [['Enter'], 'help.enter'],
  [['+', '−', '0'], 'help.zoom'],
];

/** The sheet as a dialog. */
export function Help({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p>{t('help.intro')}</p>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt dir="ltr">
              {keys.map((k) => (
                <kbd key={k}>{k}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
