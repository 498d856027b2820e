/** A sentence within the words around it in its article, in the article's own direction. */
import { useArticle } from '../api/hooks.ts';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { openArticle } from '../view/store.ts';
import { Failure } from '../widgets/states.tsx';
import { around } from './around.ts';

interface Props {
  article: string;
  /** The sentence by its offsets, or the first place of a name. */
  at: { start: number; end: number } | { name: string };
  /** What is shown until the article is there. */
  quote?: string;
  language?: string;
}

/** Paragraphs as lines, without the empty ones between them. */
const inLines = (text: string): string => text.replace(/\s*\n\s*/g, '\n');

/** The sentence marked among its neighbours, and a way into the article. */
export function InText({ article, at, quote = '', language }: Props) {
  const { t } = useWords();
  const found = useArticle(article);
  if (found.isError) return <Failure error={found.error} />;
  const text = found.data?.text ?? '';
  const from = 'name' in at ? text.indexOf(at.name) : at.start;
  const span = 'name' in at ? { start: Math.max(0, from), end: from < 0 ? 0 : from + at.name.length } : at;
  const lang = found.data?.language ?? language ?? '';
  const { before, words, after } = found.data ? around(text, span) : { before: '', words: quote, after: '' };
  return (
    <div className="in-text">
      <p lang={lang} dir={directionOf(lang)}>
        {inLines(before)}
        {words && <mark className="chosen">{words}</mark>}
        {inLines(after)}
      </p>
      <button type="button" className="link" onClick={() => openArticle({ id: article, ...span })}>
        {t('report.open')}
      </button>
    </div>
  );
}
