/** The keys that work everywhere on the page. Physical keys are compared, so that Arabic and Russian keyboards work. */
import { useEffect } from 'react';
import { findPath, openArticle, redo, select, undo, view } from '../view/store.ts';
import { focusField } from './commands.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || target.shadowRoot !== null);

/** Listens for Ctrl K, `/`, `?`, Escape, undo and redo. */
export function useKeys(onHelp: () => void, onPalette: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
        event.preventDefault();
        onPalette();
      }
      if (isTyping(event.target)) return;
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') {
        if (event.shiftKey) redo();
        else undo();
      } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyY') redo();
      else if (event.ctrlKey || event.metaKey || event.altKey) return;
      else if (event.key === '?' || event.key === '؟') onHelp();
      else if (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) {
        focusField('search');
      } else if (event.key === 'Escape') {
        const { article, selection, path } = view.getState();
        if (article) openArticle(null);
        else if (selection) select(null);
        else if (path.length > 0) findPath([]);
        else return;
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onHelp, onPalette]);
}
