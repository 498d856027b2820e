/** An answer in place: how the question was read, the sentence, the rows, the proof, the Cypher behind it. */
import type { AskModelUse } from '../../model/api/work.ts';
import { useAnswer } from '../api/hooks.ts';
import { Report } from '../evidence/report.tsx';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { openQuery } from '../pages/cypher/open-query.ts';
import { ask, useView } from '../view/store.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { AnswerTable, sentenceId } from './answer-table.tsx';
import { FurtherQuestion } from './further.tsx';
import { ReadingChips } from './reading.tsx';

/** Letters up to which an answer is set as a headline. */
const SHORT = 140;

/** That a language model was asked, what for and at what price. */
function ModelUse({ use }: { use: AskModelUse }) {
  const { t, number } = useWords();
  const helped = use.outcome === 'reading' || use.outcome === 'query';
  return (
    <p className="note">
      {t(helped ? 'ask.model' : 'ask.modelNoHelp', {
        model: use.model,
        input: number(use.inputTokens),
        output: number(use.outputTokens),
        cost: use.cost === null ? '' : t('ask.modelCost', { n: use.cost.toPrecision(2) }),
      })}
    </p>
  );
}

/** The answer to a question, which may go on from others before it. */
export function Answer({ question }: { question: string }) {
  const { t } = useWords();
  const previous = useView((v) => v.previous);
  const changes = useView((v) => v.changes);
  const answer = useAnswer(question, previous, changes);
  if (answer.isPending) return <Loading what={t('ask.loading')} />;
  if (answer.isError) return <Failure error={answer.error} retry={answer.refetch} />;
  const a = answer.data;
  const dir = directionOf(a.language);
  return (
    <div className={`answer answer-${a.status}`} data-testid="answer" aria-busy={answer.isPlaceholderData}>
      {a.interpretation.parts ? (
        <ReadingChips parts={a.interpretation.parts} language={a.language} />
      ) : (
        <p className="reading">
          {t('ask.read')}{' '}
          <bdi lang={a.language} dir={dir}>
            {a.interpretation.reading}
          </bdi>
        </p>
      )}
      <p
        className={a.answer.length > SHORT ? 'answer-text long' : 'answer-text'}
        lang={a.language}
        dir={dir}
        role="status"
      >
        {a.answer}
      </p>
      {a.model && <ModelUse use={a.model} />}
      {a.status !== 'not-understood' && <FurtherQuestion key={question} />}
      <AnswerTable answer={a} />
      {a.citations.length > 0 && (
        <>
          <h3 className="section">{t('ask.citations')}</h3>
          <ol className="reports numbered">
            {a.citations.map((c, i) => (
              <Report key={`${c.articleId}${c.start}${c.factId}`} report={c} id={sentenceId(i + 1)} />
            ))}
          </ol>
        </>
      )}
      {a.suggestions.length > 0 && (
        <>
          <h3 className="section">{t('ask.try')}</h3>
          <ul className="plain examples">
            {a.suggestions.map((s) => (
              <li key={s}>
                <button type="button" className="link" dir="auto" onClick={() => ask(s)}>
                  {s}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {a.cypher && (
        <details>
          <summary>{t('ask.cypher')}</summary>
          <p>
            <button type="button" className="link" onClick={() => openQuery(a.cypher ?? '', a.params)}>
              {t('ask.openQuery')}
            </button>
          </p>
          <pre dir="ltr" className="code">
            {a.cypher}
          </pre>
          {Object.keys(a.params).length > 0 && (
            <pre dir="ltr" className="code">
              {JSON.stringify(a.params, null, 1)}
            </pre>
          )}
        </details>
      )}
      <button type="button" className="chip" onClick={() => ask(null)}>
        {t('ask.clear')}
      </button>
    </div>
  );
}
