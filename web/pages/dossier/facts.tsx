/** The newest talks of a dossier with their sentences, and what was said. */
import type { EntityRef } from '../../../model/entity.ts';
import { useStatementPages, useTalkPages } from '../../api/pages.ts';
import { StatementPages, TalkPages } from '../../evidence/fact-lists.tsx';
import { isActor, statementsOf, talksOf, typeOf } from '../../evidence/talks-of.ts';
import { useWords } from '../../language/use-words.ts';
import { type FilterQuery, talkFilters } from '../../view/filters.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  of: EntityRef;
  other: EntityRef | null;
}

/** The newest talks. */
export function Talks({ view, of, other }: Props) {
  const { t } = useWords();
  const ids = other ? [of.id, other.id] : [of.id];
  const pages = useTalkPages(talksOf(ids, talkFilters(view)));
  return <TalkPages title={t('dossier.newest')} pages={pages} {...(other ? { ends: ids } : {})} />;
}

function Said({ title, query }: { title: string; query: FilterQuery | null }) {
  const pages = useStatementPages(query);
  return query ? <StatementPages title={title} pages={pages} /> : null;
}

/** Statements of one and about it; of two, those of each about the other, or those to an outlet. */
export function Statements({ view, of, other }: Props) {
  const { t, name } = useWords();
  const period = { ...(view.from ? { from: view.from } : {}), ...(view.to ? { to: view.to } : {}) };
  if (!other) {
    return (
      <>
        {(isActor(of.id) || of.type === 'media') && (
          <Said title={t('entity.statements')} query={statementsOf(of.id, period)} />
        )}
        <Said title={t('entity.statementsAbout')} query={{ ...period, about: of.id }} />
      </>
    );
  }
  const titleOf = (speaker: EntityRef, target: EntityRef): string =>
    t(target.type === 'media' ? 'dossier.saidTo' : 'dossier.saidAbout', { a: name(speaker), b: name(target) });
  const between = (speaker: string, target: string): FilterQuery | null =>
    isActor(speaker) ? { ...period, speaker, [typeOf(target) === 'media' ? 'outlet' : 'about']: target } : null;
  return (
    <>
      <Said title={titleOf(of, other)} query={between(of.id, other.id)} />
      <Said title={titleOf(other, of)} query={between(other.id, of.id)} />
    </>
  );
}
