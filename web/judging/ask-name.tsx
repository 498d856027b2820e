/** Asks who judges, before the first judgement of a browser. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../widgets/dialog.tsx';
import { answerName, changeName, useJudge } from './judge.ts';

/** Longest name that is taken, in UTF-16 units. */
const LONGEST = 200;

function NameForm() {
  const { t } = useWords();
  const [name, setName] = useState(useJudge().name);
  const box = useRef<HTMLInputElement>(null);
  // After the dialog has opened, which takes the focus for its first button.
  useEffect(() => box.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answerName(name.trim() || null);
  };
  return (
    <Dialog title={t('review.nameTitle')} onClose={() => answerName(null)}>
      <form onSubmit={submit} className="judge-form">
        <p className="note">{t('review.nameText')}</p>
        <div>
          <label htmlFor="judge-name">{t('review.name')}</label>
          <input
            ref={box}
            id="judge-name"
            className="field"
            dir="auto"
            autoComplete="name"
            maxLength={LONGEST}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => answerName(null)}>
            {t('cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!name.trim()}>
            {t('review.nameSave')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The dialog; nothing while no name is asked for. */
export function AskName() {
  return useJudge().waiting && <NameForm />;
}

/** The name under which is judged, marked as unverified, and a way to change it. */
export function JudgeName() {
  const { t } = useWords();
  const { name } = useJudge();
  if (!name) return null;
  return (
    <p className="judge-name">
      <span>
        {t('review.as')} <bdi>{name}</bdi> <span className="unverified">{t('review.unverified')}</span>
      </span>
      <button type="button" className="link" onClick={changeName}>
        {t('review.changeName')}
      </button>
    </p>
  );
}
