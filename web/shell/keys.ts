/** The keys that work everywhere on the page. Physical keys are compared, so that Arabic and Russian keyboards work. */
import { useEffect } from 'react';
import { openArticle, redo, select, undo, view } from '../view/store.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || target.shadowRoot !== null);

/** Listens for `/`, `?`, Escape, undo and redo. */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') || isTyping(event.target)) return;
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyZ') {
        if (event.shiftKey) redo();
        else undo();
      } else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyY') redo();
      else if (event.ctrlKey || event.metaKey || event.altKey) return;
      else if (event.key === '?' || event.key === '؟') onHelp();
      else if (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) {
        view.setState({ page: 'explore', region: 'find' });
        requestAnimationFrame(() => document.getElementById('search')?.focus());
      } else if (event.key === 'Escape') {
        const { article, selection } = view.getState();
        if (article) openArticle(null);
        else if (selection) select(null);
        else return;
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onHelp]);
}
