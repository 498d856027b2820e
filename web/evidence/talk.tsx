/** A talk: who, when, where, its status, what came of it, and every report with its sentence. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { useTalk } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { openDossier } from '../view/store.ts';
import { Failure, Loading } from '../widgets/states.tsx';
import { Contradictions } from './contradictions.tsx';
import { Denials } from './denials.tsx';
import { EntityLink } from './entity-link.tsx';
import { outletsOf } from './outlets.ts';
import { Report } from './report.tsx';
import { showOnGraph } from './show-on-graph.ts';
import { StatusMark } from './status-mark.tsx';
import { TalkHistory } from './talk-history.tsx';
import { talkTitle } from './talk-title.ts';
import { Why } from './why.tsx';

function Details({ talk }: { talk: TalkAnswer }) {
  const words = useWords();
  const { t, date, count } = words;
  const known = new Map([...talk.participants, ...talk.topics].map((e) => [e.id, e]));
  const reports = talk.reports.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  const parties = talk.participants.filter((p) => p.roles.includes('party'));
  const sides = parties.filter((p) => p.id === p.side);
  const [one, other] = sides.length === 2 ? sides : [];
  const withRole = (role: 'party' | 'mediator' | 'host') => talk.participants.filter((p) => p.role === role);
  return (
    <>
      <header className="evidence-head">
        <p className="talk-when">
          <StatusMark status={talk.status} />
          <span>{t(`kind.${talk.kind}`)}</span>
          {talk.round !== null && <span>{t('talk.round', { n: words.number(talk.round) })}</span>}
        </p>
        <h2>
          <bdi>{talkTitle(talk, words)}</bdi>
        </h2>
        <div className="evidence-actions">
          {parties.length > 1 && (
            <button type="button" className="button" onClick={() => showOnGraph(parties.map((p) => p.id))}>
              {t('evidence.onGraph')}
            </button>
          )}
          {one && other && (
            <button type="button" className="button" onClick={() => openDossier(one.id, other.id)}>
              {t('evidence.dossier')}
            </button>
          )}
        </div>
      </header>
      <dl className="facts">
        <dt>{t('talk.date')}</dt>
        <dd>{date(talk.date)}</dd>
        {talk.venue && (
          <>
            <dt>{t('talk.venue')}</dt>
            <dd>
              <EntityLink entity={talk.venue} />
            </dd>
          </>
        )}
        <dt>{t('talk.form')}</dt>
        <dd>
          {t(`form.${talk.form}`)}
          {talk.indirect && `, ${t('talk.indirect')}`}
        </dd>
        {talk.level && (
          <>
            <dt>{t('talk.level')}</dt>
            <dd>{t(`level.${talk.level}`)}</dd>
          </>
        )}
        {(['party', 'mediator', 'host'] as const).map(
          (role) =>
            withRole(role).length > 0 && (
              <div key={role} className="facts-pair">
                <dt>{t(`role.${role}`)}</dt>
                <dd>
                  <ul className="plain">
                    {withRole(role).map((p) => (
                      <li key={p.id}>
                        <EntityLink entity={p} dot />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ),
        )}
        {talk.topics.length > 0 && (
          <>
            <dt>{t('talk.topics')}</dt>
            <dd>
              {talk.topics.map((topic) => (
                <EntityLink key={topic.id} entity={topic} />
              ))}
            </dd>
          </>
        )}
        {talk.excludedTopics.length > 0 && (
          <>
            <dt>{t('talk.excluded')}</dt>
            <dd>
              {talk.excludedTopics.map((topic) => (
                <EntityLink key={topic.id} entity={topic} />
              ))}
            </dd>
          </>
        )}
        {talk.outcomes.map((o) => (
          <div key={o.kind + o.text} className="facts-pair">
            <dt>{t(`outcome.${o.kind}`)}</dt>
            <dd dir="auto">{o.text}</dd>
          </div>
        ))}
      </dl>
      <Contradictions talk={talk} known={known} />
      <Denials talk={talk} />
      <TalkHistory talk={talk} />
      <Why id={talk.id} known={known} />
      <section>
        <h3 className="section">
          {t('report.reportsOf', {
            reports: count('count.reports', reports.length),
            outlets: count('report.outlets', outletsOf(reports).length),
          })}
        </h3>
        <ol className="reports">
          {reports.map((r) => (
            <Report key={r.id} report={r} of={talk} />
          ))}
        </ol>
      </section>
    </>
  );
}

/** Everything known of one talk. */
export function TalkPanel({ id }: { id: string }) {
  const { t } = useWords();
  const talk = useTalk(id);
  if (talk.isPending) return <Loading what={t('evidence.loading')} />;
  if (talk.isError) return <Failure error={talk.error} retry={talk.refetch} />;
  return <Details talk={talk.data} />;
}
