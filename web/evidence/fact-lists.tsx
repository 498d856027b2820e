/** Lists of talks and statements with a heading that counts them, cut at first and opened on demand. */
import { type ReactNode, useState } from 'react';
import type { StatementAnswer, TalkAnswer } from '../../model/api/facts.ts';
import { useWords } from '../language/use-words.ts';
import { StatementItem } from './statement.tsx';
import { TalkItem } from './talk.tsx';

const AT_FIRST = 20;

function CutList<T>({ title, items, render }: { title: string; items: T[]; render: (item: T) => ReactNode }) {
  const { t } = useWords();
  const [shown, setShown] = useState(AT_FIRST);
  if (!items.length) return null;
  return (
    <section>
      <h3 className="section">{title}</h3>
      <ol className="talks">{items.slice(0, shown).map(render)}</ol>
      {items.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + 50)}>
          {t('evidence.more', { count: Math.min(50, items.length - shown) })}
        </button>
      )}
    </section>
  );
}

/** Talks under a heading; `ends` are the two that a heading above names already. */
export function TalkListSection({
  title,
  talks,
  ends,
}: {
  title: string;
  talks: TalkAnswer[];
  ends?: readonly string[];
}) {
  return (
    <CutList
      title={title}
      items={talks}
      render={(talk) => <TalkItem key={talk.id} talk={talk} {...(ends ? { ends } : {})} />}
    />
  );
}

/** Statements under a heading; `pair` when the speaker and the outlet of all of them stand above it. */
export function StatementListSection({
  title,
  statements,
  pair = false,
}: {
  title: string;
  statements: StatementAnswer[];
  pair?: boolean;
}) {
  return (
    <CutList title={title} items={statements} render={(s) => <StatementItem key={s.id} statement={s} pair={pair} />} />
  );
}
