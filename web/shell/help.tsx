/** The sheet of keys. */
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../widgets/dialog.tsx';

const KEYS: [string[], string][] = [
  [['Ctrl', 'K'], 'commands.title'],
  [['/'], 'help.search'],
  [['?'], 'help.help'],
  [['Esc'], 'help.escape'],
  [['Ctrl', 'Z'], 'undo'],
  [['Ctrl', 'Shift', 'Z'], 'redo'],
  [['←', '↑', '→', '↓'], 'help.walk'],
  [['Enter'], 'help.enter'],
  [['+', '−', '0'], 'help.zoom'],
  [['J', 'K'], 'help.sentences'],
];

const REVIEW_KEYS: [string[], string][] = [
  [['J', 'K'], 'review.keys.walk'],
  [['1', '…', '9'], 'review.keys.choose'],
  [['A'], 'review.keys.accept'],
  [['R'], 'review.keys.reject'],
  [['E'], 'review.keys.edit'],
  [['S'], 'review.keys.same'],
  [['N'], 'review.keys.apart'],
  [['M'], 'review.keys.merge'],
  [['U'], 'review.keys.undo'],
];

function Keys({ keys }: { keys: [string[], string][] }) {
  const { t } = useWords();
  return (
    <dl className="keys">
      {keys.map(([pressed, what]) => (
        <div key={what}>
          <dt dir="ltr">
            {pressed.map((k) => (
              <kbd key={k}>{k}</kbd>
            ))}
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The sheet as a dialog. */
export function Help({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p>{t('help.intro')}</p>
      <Keys keys={KEYS} />
      <h3 className="section">{t('review.keys.title')}</h3>
      <Keys keys={REVIEW_KEYS} />
    </Dialog>
  );
}
