/** Going on from an answer: the questions that led to it, and a field for the next one. */
import { type FormEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { ask, askBefore, askFurther, useView } from '../view/store.ts';

/** The questions before the one that is open, each a way back to it; nothing where there are none. */
export function QuestionsBefore({ question }: { question: string }) {
  const { t } = useWords();
  const previous = useView((v) => v.previous);
  if (previous.length === 0) return null;
  return (
    <nav className="asked-before" aria-label={t('ask.before')}>
      <ol>
        {previous.map((earlier, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same question may stand in a chain twice
          <li key={i}>
            <button type="button" className="link" dir="auto" onClick={() => askBefore(i)}>
              {earlier}
            </button>
          </li>
        ))}
        <li aria-current="step">
          <bdi>{question}</bdi>
        </li>
      </ol>
      <button type="button" className="chip" onClick={() => ask(question)}>
        {t('ask.again')}
      </button>
    </nav>
  );
}

/** The field for a question that goes on from the answer above it. */
export function FurtherQuestion() {
  const { t } = useWords();
  const [text, setText] = useState('');
  return (
    <form
      className="further"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (text.trim()) askFurther(text);
      }}
    >
      <label htmlFor="further">{t('ask.further')}</label>
      <span className="further-row">
        <input
          id="further"
          className="field"
          dir="auto"
          maxLength={2_000}
          value={text}
          placeholder={t('ask.furtherPlaceholder')}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button">
          {t('ask.submit')}
        </button>
      </span>
    </form>
  );
}
