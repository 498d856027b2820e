/** How an article was read, sentence by sentence: names, words that decide, rules with what came of them, and why not. */
import { useQuery } from '@tanstack/react-query';
import type { ArticleInput } from '../../../model/article.ts';
import type { ExplainedSentence, FiredRule, MentionKind } from '../../../model/explanation.ts';
import type { EntityType } from '../../../model/vocabulary.ts';
import { call } from '../../api/client.ts';
import { EntityName } from '../../judging/entity-name.tsx';
import { directionOf } from '../../language/names.ts';
import { useWords } from '../../language/use-words.ts';
import { type Annotation, cut } from '../../text/annotate.ts';
import { Failure, Loading } from '../../widgets/states.tsx';

/** The hue of a kind of mention: that of the entity it leads to. */
const HUES: Partial<Record<MentionKind, EntityType>> = {
  official: 'official',
  person: 'official',
  office: 'official',
  group: 'organization',
  'state-body': 'organization',
  seat: 'organization',
  organisation: 'organization',
  outlet: 'media',
  country: 'country',
  nationality: 'country',
  inhabitants: 'country',
  place: 'venue',
};

const LONGEST_QUOTE = 60;

/** One sentence with its names underlined by kind and its deciding words in bold. */
function Sentence({ text, language, sentence }: { text: string; language: string; sentence: ExplainedSentence }) {
  const { start } = sentence;
  type Seen = { hue: EntityType | undefined; word: boolean };
  const spans: Annotation<Seen>[] = [
    ...sentence.mentions.map((m) => ({ ...m, data: { hue: HUES[m.kind], word: false } })),
    ...sentence.words.filter((w) => w.triggers).map((w) => ({ ...w, data: { hue: undefined, word: true } })),
  ].map((x) => ({ start: x.start - start, end: x.end - start, data: x.data }));
  return (
    <p className="step-text" lang={language} dir={directionOf(language)}>
      {cut(text.slice(start, sentence.end), spans).map((piece) => {
        const hue = piece.covers.find((c) => c.hue)?.hue;
        const bold = piece.covers.some((c) => c.word);
        const content = bold ? <strong>{piece.text}</strong> : piece.text;
        return (
          <span key={piece.start} className={hue ? `name name-${hue}` : undefined}>
            {content}
          </span>
        );
      })}
    </p>
  );
}

/** The steps of every sentence; asked for only when shown. */
export function Steps({ article }: { article: ArticleInput }) {
  const { t, list } = useWords();
  const asked = useQuery({
    queryKey: ['explainText', article],
    queryFn: ({ signal }) => call('explainText', { body: article, signal }),
  });
  if (asked.isPending) return <Loading what={t('read.explaining')} />;
  if (asked.isError) return <Failure error={asked.error} retry={asked.refetch} />;
  const { extraction, sentences } = asked.data;
  const { text } = article;
  const quote = (s: { start: number; end: number }): string => {
    const words = text.slice(s.start, s.end).replace(/\s+/g, ' ').trim();
    return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  };
  const outcome = ({ outcome, status }: FiredRule): string =>
    t(`read.ruleOutcome.${outcome}`, { status: status ? t(`status.${status}`) : '' });
  return (
    <>
      <p className="note">{t('read.stepsIntro')}</p>
      <ol className="steps">
        {sentences.map((s) => (
          <li key={s.start}>
            <Sentence text={text} language={extraction.article.language} sentence={s} />
            {s.mentions.length > 0 && (
              <ul className="step-seen" aria-label={t('read.seen')}>
                {s.mentions.map((m) => (
                  <li key={`${m.start}-${m.kind}`}>
                    <span className={`dot dot-${HUES[m.kind] ?? 'other'}`} aria-hidden="true" />
                    <bdi>{quote(m)}</bdi> <span className="step-kind">{t(`read.mention.${m.kind}`)}</span>
                    {m.countries.length > 0 && (
                      <span className="step-kind">
                        {m.countries.map((code) => (
                          <span key={code}>
                            {' '}
                            <EntityName id={`country:${code}`} />
                          </span>
                        ))}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {s.rules.map((f) => (
              <p
                key={`${f.rule}-${f.start}-${f.trigger}`}
                className={f.outcome === 'talk' || f.outcome === 'statement' ? 'step-rule' : 'step-rule step-none'}
              >
                <strong>{outcome(f)}</strong> {t('read.trigger', { word: f.trigger })}
                <span className="step-gloss">
                  <bdi lang="en">
                    <code>{f.rule}</code> {f.gloss}
                  </bdi>
                </span>
              </p>
            ))}
            {s.silence && (
              <p className="step-rule step-none">
                {t(`read.silence.${s.silence.reason}`, { words: list(s.silence.words.map(quote)) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
