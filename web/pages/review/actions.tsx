/** What can be done with a case: buttons with their keys on them, which work on every keyboard layout. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';
import { setWhy, useSession } from './session.ts';

/** Something to do; `key` is a letter as printed on a Latin keyboard. */
export interface Action {
  key: string;
  label: string;
  run: () => void;
  primary?: boolean;
  disabled?: boolean;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(textarea|select)$/i.test(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== 'radio'));

const codeOf = (key: string): string => (/^\d$/.test(key) ? `Digit${key}` : `Key${key}`);

/** Listens for the keys of actions by their place on the keyboard, outside fields and dialogs. */
export function useActionKeys(actions: readonly Pick<Action, 'key' | 'run' | 'disabled'>[]): void {
  const now = useRef(actions);
  now.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]') || isTyping(event.target)) return;
      const action = now.current.find((a) => codeOf(a.key) === event.code && !a.disabled);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** A button with its key. */
export function ActionButton({ action: { key, label, run, primary, disabled } }: { action: Action }) {
  return (
    <button
      type="button"
      className={primary ? 'button primary action' : 'button action'}
      disabled={disabled}
      aria-keyshortcuts={key}
      onClick={run}
    >
      {label}
      <span className="key" aria-hidden="true">
        {key}
      </span>
    </button>
  );
}

/** The bar of a case: its actions and the reason that goes with them. */
export function Actions({ actions, about, reason = true }: { actions: Action[]; about?: string; reason?: boolean }) {
  const { t } = useWords();
  const why = useSession((s) => s.why);
  useActionKeys(actions);
  return (
    <>
      <div className="case-room" />
      <div className="case-actions">
        <div className="case-buttons">
          {about && <p className="case-about">{about}</p>}
          {actions.map((action) => (
            <ActionButton key={action.key} action={action} />
          ))}
        </div>
        {reason && (
          <div className="case-why">
            <label htmlFor="case-why">{t('review.why')}</label>
            <input
              id="case-why"
              className="field"
              dir="auto"
              maxLength={2_000}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
            />
          </div>
        )}
      </div>
    </>
  );
}
