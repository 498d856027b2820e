/** What stands behind a line: the talks of two sides, or what somebody said to an outlet, each with its sentences. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { STATUS_CLASS } from '../../model/vocabulary.ts';
import { useEntity, useStatements, useTalks } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { useView } from '../view/store.ts';
import type { Selection } from '../view/view.ts';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { isBehindLine } from './behind-line.ts';
import { EntityLink } from './entity-link.tsx';
import { StatementListSection, TalkListSection } from './fact-lists.tsx';

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
    </header>
  );
}

function TalksBehind({ line }: { line: Line }) {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const { lineKind, source, target } = line;
  const ends: Record<string, string[]> =
    lineKind === 'met-at'
      ? { participant: [source], venue: [target] }
      : lineKind === 'talked-about'
        ? { participant: [source], topic: [target] }
        : { participant: [source, target] };
  const talks = useTalks({ ...ends, ...talkFilters(v) });
  if (talks.isPending) return <Loading what={t('evidence.loading')} />;
  if (talks.isError) return <Failure error={talks.error} retry={talks.refetch} />;
  const pair = lineKind === 'talked-with' ? { ends: [source, target] } : {};
  const counted = (talk: TalkAnswer): boolean =>
    lineKind === 'talked-with' ? isBehindLine(talk, source, target) : STATUS_CLASS[talk.status] !== null;
  const behind = talks.data.items.filter(counted);
  const beside = talks.data.items.filter((talk) => !counted(talk));
  const reports = behind.reduce((n, talk) => n + talk.reports.length, 0);
  return (
    <>
      <TalkListSection
        title={t('evidence.talksInReports', {
          talks: count('count.talks', behind.length),
          reports: count('count.reports', reports),
        })}
        talks={behind}
        {...pair}
      />
      <TalkListSection title={t('line.beside')} talks={beside} {...pair} />
      {talks.data.items.length === 0 && <Nothing what={t('line.nothing')} />}
    </>
  );
}

function StatementsBehind({ line }: { line: Line }) {
  const { t, count } = useWords();
  const v = useView((state) => state);
  const statements = useStatements({
    speaker: line.source,
    outlet: line.target,
    ...(v.from ? { from: v.from } : {}),
    ...(v.to ? { to: v.to } : {}),
  });
  if (statements.isPending) return <Loading what={t('evidence.loading')} />;
  if (statements.isError) return <Failure error={statements.error} retry={statements.refetch} />;
  return statements.data.items.length ? (
    <StatementListSection
      title={count('count.statements', statements.data.items.length)}
      statements={statements.data.items}
      pair
    />
  ) : (
    <Nothing what={t('line.nothing')} />
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
