/** The ask bar: a question in plain words, with examples in the interface language. */
import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { ask, useView } from '../view/store.ts';
import { Loading } from '../widgets/states.tsx';
import { QuestionsBefore } from './further.tsx';

/** What was asked is answered by more than the first picture needs. */
const Answer = lazy(async () => ({ default: (await import('./answer.tsx')).Answer }));

const EXAMPLES = ['ask.example1', 'ask.example2', 'ask.example3'] as const;

/** The bar, with examples until something was asked, then the answer. */
export function Ask() {
  const { t } = useWords();
  const question = useView((v) => v.question);
  const [text, setText] = useState(question ?? '');
  useEffect(() => setText(question ?? ''), [question]);
  return (
    <section className="ask" aria-label={t('ask.title')}>
      <h2>{t('ask.title')}</h2>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          ask(text);
        }}
      >
        <label className="visually-hidden" htmlFor="question">
          {t('ask.label')}
        </label>
        <input
          id="question"
          className="field"
          dir="auto"
          maxLength={2_000}
          value={text}
          placeholder={t('ask.placeholder')}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button primary">
          {t('ask.submit')}
        </button>
      </form>
      {question === null ? (
        <ul className="plain examples">
          {EXAMPLES.map((key) => (
            <li key={key}>
              <button type="button" className="link" onClick={() => ask(t(key))}>
                {t(key)}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <QuestionsBefore question={question} />
          <Suspense fallback={<Loading what={t('loading')} />}>
            <Answer question={question} />
          </Suspense>
        </>
      )}
    </section>
  );
}
