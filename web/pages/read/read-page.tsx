/** "Read an article": paste a text, see what would be read from it, sentence by sentence, then add it to the graph. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { ArticleInput } from '../../../model/article.ts';
import { call } from '../../api/client.ts';
import { useWords } from '../../language/use-words.ts';
import type { Annotation } from '../../text/annotate.ts';
import { AnnotatedText, type Mark } from '../../text/annotated-text.tsx';
import { DayField } from '../../widgets/day-field.tsx';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { AddToGraph } from './add.tsx';
import { EXAMPLE_TEXTS, type ExampleText } from './examples.ts';
import { Facts } from './facts.tsx';
import { Steps } from './steps.tsx';

/** What was sent to be read, so that later typing does not shift the marks. */
function articleOf(form: HTMLFormElement, publishedAt: string | null): ArticleInput {
  const data = new FormData(form);
  const field = (name: string): string => String(data.get(name) ?? '').trim();
  const [title, publisher] = [field('title'), field('publisher')];
  return {
    text: String(data.get('text') ?? ''),
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(publisher ? { publisher } : {}),
  };
}

/** The page. */
export default function ReadPage() {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [article, setArticle] = useState<ArticleInput | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ id: string; start: number; end: number } | null>(null);
  const read = useMutation({ mutationFn: (body: ArticleInput) => call('extract', { body }) });
  const extraction = read.data;
  const marks = useMemo((): Annotation<Mark>[] => {
    if (!extraction) return [];
    const facts = [...extraction.talks, ...extraction.statements].flatMap((f) =>
      f.evidence.map((e) => ({ start: e.start, end: e.end, data: { kind: 'fact', id: f.id } as const })),
    );
    const names = extraction.entities.flatMap((e) =>
      e.mentions.map((m) => ({ ...m, data: { kind: 'name', type: e.type, id: e.id } as const })),
    );
    return [...facts, ...names];
  }, [extraction]);
  const choose = (id: string): void => {
    const span = marks.find((m) => m.data.kind === 'fact' && m.data.id === id);
    if (!span) return;
    setShape('asMarked');
    setChosen({ id, start: span.start, end: span.end });
  };
  const send = (element: HTMLFormElement, publishedAt: string | null): void => {
    const input = articleOf(element, publishedAt);
    if (!input.text.trim()) return;
    setArticle(input);
    setChosen(null);
    read.mutate(input);
  };
  const tryOut = ({ text, title, publishedAt }: ExampleText): void => {
    const element = form.current;
    if (!element) return;
    for (const [name, value] of Object.entries({ text, title, publisher: '' })) {
      const control = element.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
    }
    setDay(publishedAt);
    send(element, publishedAt);
  };
  const [shape, setShape] = useState<'asMarked' | 'asSteps'>('asMarked');
  const found = extraction ? extraction.talks.length + extraction.statements.length : 0;
  return (
    <main className={extraction ? 'read read-done' : 'read'}>
      <section className="read-form" aria-label={t('read.title')}>
        <h1>{t('read.title')}</h1>
        <p className="note">{t('read.intro')}</p>
        <form
          ref={form}
          onSubmit={(event: FormEvent<HTMLFormElement>) => {
            event.preventDefault();
            send(event.currentTarget, day);
          }}
        >
          <label htmlFor="read-text">{t('read.text')}</label>
          <textarea id="read-text" name="text" className="field" rows={12} dir="auto" required />
          <label htmlFor="read-title">{t('read.articleTitle')}</label>
          <input id="read-title" name="title" className="field" dir="auto" maxLength={2_000} />
          <div className="read-pair">
            <div>
              <DayField label={t('read.publishedAt')} value={day} onChange={setDay} />
            </div>
            <div>
              <label htmlFor="read-publisher">{t('read.publisher')}</label>
              <input id="read-publisher" name="publisher" className="field" dir="auto" maxLength={500} />
            </div>
          </div>
          <button type="submit" className="button primary" disabled={read.isPending}>
            {t('read.submit')}
          </button>
        </form>
        <h2 className="section">{t('read.examples')}</h2>
        <ul className="plain examples">
          {EXAMPLE_TEXTS.map((example) => (
            <li key={example.language}>
              <button type="button" className="link" lang={example.language} onClick={() => tryOut(example)}>
                {example.title}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="read-text" aria-label={t('read.annotated')}>
        {read.isPending && <Loading what={t('read.reading')} />}
        {read.isError && <Failure error={read.error} />}
        {!article && <Nothing what={t('read.nothingYet')} />}
        {article && extraction && (
          <fieldset className="switch read-switch" aria-label={t('read.how')}>
            {(['asMarked', 'asSteps'] as const).map((as) => (
              <button key={as} type="button" aria-pressed={shape === as} onClick={() => setShape(as)}>
                {t(`read.${as}`)}
              </button>
            ))}
          </fieldset>
        )}
        {article && extraction && shape === 'asSteps' && <Steps article={article} />}
        {article && extraction && shape === 'asMarked' && (
          <AnnotatedText
            text={article.text}
            language={extraction.article.language}
            marks={marks}
            chosen={chosen}
            onFact={(id, start, end) => setChosen({ id, start, end })}
          />
        )}
      </section>
      {extraction && article && (
        <section className="read-side" aria-label={t('read.facts')}>
          {found === 0 && <p className="note">{t('read.noFacts')}</p>}
          <AddToGraph key={JSON.stringify(article)} article={article} />
          <Facts extraction={extraction} chosen={chosen?.id ?? null} onChoose={choose} />
        </section>
      )}
    </main>
  );
}
