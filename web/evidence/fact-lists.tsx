/** Lists of talks and statements with a heading that counts them, a page at a time. */
import { type ReactNode, useState } from 'react';
import type { StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import { PAGE, type Pages } from '../api/pages.ts';
import { useWords } from '../language/use-words.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { StatementItem } from './statement-item.tsx';
import { TalkItem } from './talk-item.tsx';

/** The button that brings the next page; `left` is how many more there are, where that is known. */
function More({ pages, left }: { pages: Pages<unknown>; left?: number | undefined }) {
  const { t, count } = useWords();
  if (!pages.more) return null;
  return (
    <button type="button" className="button" disabled={pages.fetching} onClick={pages.next}>
      {pages.fetching ? t('evidence.loading') : count('evidence.more', Math.min(PAGE, left ?? PAGE))}
    </button>
  );
}

interface ListProps<T> {
  title: string;
  pages: Pages<T>;
  items?: T[];
  left?: number | undefined;
  render: (item: T) => ReactNode;
}

function PagedList<T>({ title, pages, items = pages.items, left, render }: ListProps<T>) {
  const { t } = useWords();
  if (pages.error && pages.items.length === 0) return <Failure error={pages.error} retry={pages.retry} />;
  if (pages.isPending) return <Loading what={t('evidence.loading')} />;
  if (items.length === 0 && !pages.more) return null;
  return (
    <section>
      <h3 className="section">{title}</h3>
      <ol className="talks">{items.map(render)}</ol>
      {pages.error && <Failure error={pages.error} retry={pages.next} />}
      <More pages={pages} left={left} />
    </section>
  );
}

interface TalksProps {
  title: string;
  pages: Pages<TalkAnswer>;
  /** Those of the fetched that belong here; all unless given. */
  items?: TalkAnswer[];
  /** Talks that are not fetched yet, where that is known. */
  left?: number | undefined;
  /** The two that a heading above names already. */
  ends?: readonly string[];
}

/** Talks under a heading. */
export function TalkPages({ ends, ...list }: TalksProps) {
  return <PagedList {...list} render={(talk) => <TalkItem key={talk.id} talk={talk} {...(ends ? { ends } : {})} />} />;
}

/** Statements under a heading; `pair` when the speaker and the outlet of all of them stand above it. */
export function StatementPages({
  pair = false,
  ...list
}: {
  title: string;
  pages: Pages<StatementAnswer>;
  pair?: boolean;
}) {
  return <PagedList {...list} render={(s) => <StatementItem key={s.id} statement={s} pair={pair} />} />;
}

/** Talks that are at hand already, cut at first. */
export function TalkList({ title, talks, ends }: { title: string; talks: TalkAnswer[]; ends?: readonly string[] }) {
  const { count } = useWords();
  const [shown, setShown] = useState(PAGE);
  if (!talks.length) return null;
  return (
    <section>
      <h3 className="section">{title}</h3>
      <ol className="talks">
        {talks.slice(0, shown).map((talk) => (
          <TalkItem key={talk.id} talk={talk} {...(ends ? { ends } : {})} />
        ))}
      </ol>
      {talks.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {count('evidence.more', Math.min(PAGE, talks.length - shown))}
        </button>
      )}
    </section>
  );
}
