/** A dialog over the page: the browser's own element, which keeps focus inside and closes on Escape. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { Icon } from './icon.tsx';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Without a head of its own: the title is spoken only, a press beside the dialog closes it. */
  bare?: boolean;
}

/** Shows its children in a modal dialog until `onClose`. */
export function Dialog({ title, onClose, children, bare = false }: Props) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser gives the focus to the first thing that can have it, which is the way out.
    if (bare) element?.querySelector('input')?.focus();
    return () => element?.close();
  }, [bare]);
  useEffect(() => {
    const element = dialog.current;
    if (!bare || !element) return;
    // Whatever is pressed inside is a child; the backdrop answers as the dialog itself.
    const onPress = (event: PointerEvent): void => {
      if (event.target === element) onClose();
    };
    element.addEventListener('pointerdown', onPress);
    return () => element.removeEventListener('pointerdown', onPress);
  }, [bare, onClose]);
  return (
    <dialog
      ref={dialog}
      className={bare ? 'dialog bare' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={bare ? 'visually-hidden' : undefined}>
        <h2 id={id}>{title}</h2>
        <button type="button" className="tool" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
