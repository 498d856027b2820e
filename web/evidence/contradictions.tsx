/** Where the reports of a talk differ: each value beside the others, with the sentences that give it. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import type { Known } from '../judging/entity-name.tsx';
import { FieldValue } from '../judging/field-value.tsx';
import { useWords } from '../language/use-words.ts';
import { byValue } from './outlets.ts';
import { Word } from './report.tsx';

type Contradiction = TalkAnswer['contradictions'][number];

function Field({ of: { field, values }, talk, known }: { of: Contradiction; talk: TalkAnswer; known: Known }) {
  const { t, count } = useWords();
  const told = byValue(talk.reports, field);
  return (
    <section className="contradiction">
      <h4>{t(`field.${field}`, { defaultValue: field })}</h4>
      <ul className="contradiction-values">
        {told.length > 0
          ? told.map(({ value, reports }) => (
              <li key={value}>
                <p className="contradiction-value">
                  <FieldValue type="talk" field={field} value={value} known={known} />
                  <span className="note">{count('count.reports', reports.length)}</span>
                </p>
                {reports[0] && (
                  <Word
                    report={{
                      articleId: reports[0].articleId,
                      publisher: reports[0].publisher,
                      publishedAt: reports[0].publishedAt,
                      language: reports[0].language,
                      quote: reports[0].quote,
                      start: reports[0].start,
                      end: reports[0].end,
                    }}
                  />
                )}
              </li>
            ))
          : values.map((value) => (
              <li key={value}>
                <p className="contradiction-value">
                  <FieldValue type="talk" field={field} value={value} known={known} />
                </p>
              </li>
            ))}
      </ul>
    </section>
  );
}

/** The fields on which the reports differ; nothing where they agree. */
export function Contradictions({ talk, known }: { talk: TalkAnswer; known: Known }) {
  const { t } = useWords();
  if (talk.contradictions.length === 0) return null;
  return (
    <div className="contradictions">
      <h3>{t('talk.contradictions')}</h3>
      {talk.contradictions.map((c) => (
        <Field key={c.field} of={c} talk={talk} known={known} />
      ))}
    </div>
  );
}
