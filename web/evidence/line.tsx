/** What stands behind a line: the talks of two sides, or what somebody said to an outlet, each with its sentences. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { useEntity, useGraph } from '../api/hooks.ts';
import { useStatementPages, useTalkPages, useTotals } from '../api/pages.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { openDossier, useView } from '../view/store.ts';
import type { Selection } from '../view/view.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { isBehindLine } from './behind-line.ts';
import { EntityLink } from './entity-link.tsx';
import { StatementPages, TalkList, TalkPages } from './fact-lists.tsx';
import { talksOf } from './talks-of.ts';

type Line = Extract<Selection, { kind: 'line' }>;

function LineHead({ line }: { line: Line }) {
  const { t } = useWords();
  const [source, target] = [useEntity(line.source), useEntity(line.target)];
  return (
    <header className="evidence-head">
      <p className="kicker">{t(`line.${line.lineKind}`)}</p>
      <h2 className="pair">
        {source.data && <EntityLink entity={source.data} />}
        <span aria-hidden="true">{'\u00a0'}– </span>
        {target.data && <EntityLink entity={target.data} />}
      </h2>
      <div className="evidence-actions">
        <button type="button" className="button" onClick={() => openDossier(line.source, line.target)}>
          {t('evidence.dossier')}
        </button>
      </div>
    </header>
  );
}

/** What the picture says of a line: talks and reports behind it within the filters. */
function useCounted({ lineKind, source, target }: Line): { count: number; reports: number } | undefined {
  const v = useView((state) => state);
  const graph = useGraph(talkFilters(v), v.brought);
  return graph.data?.edges.find(
    (e) =>
      e.attributes.edgeKind === lineKind &&
      ((e.source === source && e.target === target) || (e.source === target && e.target === source)),
  )?.attributes;
}

function TalksBehind({ line }: { line: Line }) {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const { lineKind, source, target } = line;
  const query = talksOf([source, target], talkFilters(v));
  const pair = lineKind === 'talked-with' ? { ends: [source, target] } : {};
  const pages = useTalkPages(query);
  const totals = useTotals(query);
  const drawn = useCounted(line);
  if (pages.isPending) return <Loading what={t('evidence.loading')} />;
  if (pages.error && pages.items.length === 0) return <Failure error={pages.error} retry={pages.retry} />;
  const counted = (talk: TalkAnswer): boolean =>
    lineKind === 'talked-with' ? isBehindLine(talk, source, target) : STATUS_CLASS[talk.status] !== null;
  const behind = pages.items.filter(counted);
  const beside = pages.items.filter((talk) => !counted(talk));
  // Until all are fetched, the picture knows the number.
  const all = pages.more ? drawn : undefined;
  const talks = all?.count ?? behind.length;
  const reports = all?.reports ?? behind.reduce((n, talk) => n + talk.reports.length, 0);
  return (
    <>
      <TalkPages
        title={
          reports > 0
            ? t('evidence.talksInReports', {
                talks: count('count.talks', talks),
                reports: count('count.reports', reports),
              })
            : count('count.talks', talks)
        }
        pages={pages}
        items={behind}
        left={totals.data && totals.data.talks - pages.items.length}
        {...pair}
      />
      <TalkList title={t('line.beside')} talks={beside} {...pair} />
      {pages.items.length === 0 && <Nothing what={t('line.nothing')} />}
    </>
  );
}

function StatementsBehind({ line }: { line: Line }) {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const drawn = useCounted(line);
  const pages = useStatementPages({
    speaker: line.source,
    outlet: line.target,
    ...(v.from ? { from: v.from } : {}),
    ...(v.to ? { to: v.to } : {}),
  });
  const total = pages.more ? drawn?.count : pages.items.length;
  return (
    <>
      <StatementPages
        title={total === undefined ? t('entity.statements') : count('count.statements', total)}
        pages={pages}
        pair
      />
      {!pages.isPending && !pages.error && pages.items.length === 0 && <Nothing what={t('line.nothing')} />}
    </>
  );
}

/** Everything behind one line, within the filters. */
export function LinePanel({ line }: { line: Line }) {
  const { t } = useWords();
  return (
    <>
      <LineHead line={line} />
      {line.lineKind === 'spoke-to' ? (
        <StatementsBehind line={line} />
      ) : line.lineKind === 'belongs-to' ? (
        <p className="note">{t('line.belongs')}</p>
      ) : (
        <TalksBehind line={line} />
      )}
    </>
  );
}
