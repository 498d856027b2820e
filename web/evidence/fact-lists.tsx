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

/** Talks under a heading; with few of them the reports are open from the start. */
export function TalkListSection({
  title,
  talks,
  open = talks.length <= 5,
}: {
  title: string;
  talks: TalkAnswer[];
  open?: boolean;
}) {
  return <CutList title={title} items={talks} render={(talk) => <TalkItem key={talk.id} talk={talk} open={open} />} />;
}

/** Statements under a heading. */
export function StatementListSection({ title, statements }: { title: string; statements: StatementAnswer[] }) {
  return <CutList title={title} items={statements} render={(s) => <StatementItem key={s.id} statement={s} />} />;
}
