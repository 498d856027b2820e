/** Steps through the sentences of the evidence region by keys or buttons, and says which of how many one stands on. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Icon } from '../widgets/icon.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(input|textarea|select)$/i.test(target.tagName);

/** Sentences, each once: not again where reports are explained or laid side by side. */
const SENTENCE = '.quote:not(.why .quote, .contradictions .quote), .sentence';

const sentencesIn = (region: HTMLElement | null): HTMLElement[] => [
  ...(region?.querySelectorAll<HTMLElement>(SENTENCE) ?? []),
];

/** Brings a sentence forward: opens what hides it and gives it the focus; in an article, the text goes there. */
function standOn(sentence: HTMLElement): void {
  if (sentence.matches('.sentence')) {
    sentence.focus({ preventScroll: true });
    sentence.click();
    return;
  }
  for (let box = sentence.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  sentence.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: 'center' });
}

/**
 * The step control of a region. J and K step from anywhere in it, the arrows up and down from a sentence; physical keys
 * are compared, so that Arabic and Russian keyboards work.
 */
export function SentenceSteps({ region }: { region: RefObject<HTMLElement | null> }) {
  const { t, number, count } = useWords();
  const [of, setOf] = useState(0);
  const [at, setAt] = useState(-1);
  // Where one stood last, for when the focus is elsewhere in the region.
  const last = useRef<HTMLElement | null>(null);
  const place = useCallback((): number => {
    const all = sentencesIn(region.current);
    const stood = last.current ? all.indexOf(last.current) : -1;
    return stood < 0 ? all.findIndex((sentence) => sentence.ariaPressed === 'true') : stood;
  }, [region]);
  const step = useCallback(
    (by: 1 | -1): void => {
      const all = sentencesIn(region.current);
      const now = place();
      const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by));
      const sentence = all[next];
      if (sentence) standOn(sentence);
    },
    [region, place],
  );
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const read = (): void => {
      setOf(sentencesIn(element).length);
      setAt(place());
    };
    const onFocus = (event: FocusEvent): void => {
      const sentence = (event.target as HTMLElement).closest<HTMLElement>(SENTENCE);
      if (sentence) last.current = sentence;
      read();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const onSentence = (event.target as HTMLElement).matches(SENTENCE);
      if (event.code === 'KeyJ' || (onSentence && event.key === 'ArrowDown')) step(1);
      else if (event.code === 'KeyK' || (onSentence && event.key === 'ArrowUp')) step(-1);
      else return;
      event.preventDefault();
    };
    const changes = new MutationObserver(read);
    changes.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKey);
    read();
    return () => {
      changes.disconnect();
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKey);
    };
  }, [region, place, step]);
  if (of === 0) return null;
  return (
    <fieldset className="sentence-steps" aria-label={t('evidence.steps')}>
      <button type="button" className="tool" aria-label={t('evidence.before')} title="K" onClick={() => step(-1)}>
        <Icon name="up" />
      </button>
      <span className="note" role="status">
        {at < 0 ? count('evidence.sentences', of) : t('evidence.place', { at: number(at + 1), of: number(of) })}
      </span>
      <button type="button" className="tool" aria-label={t('evidence.after')} title="J" onClick={() => step(1)}>
        <Icon name="down" />
      </button>
    </fieldset>
  );
}
