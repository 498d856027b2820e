/** What is known of one entity: names, offices, counts, those it is joined to, its talks and statements. */
import type { EntityType } from '../../model/vocabulary.ts';
import { useEntity, useGraph, useStatements, useTalks } from '../api/hooks.ts';
import { otherNames } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { hide, select, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { StatementListSection, TalkListSection } from './fact-lists.tsx';
import { OfficeLine } from './office.tsx';
import { Why } from './why.tsx';

const PARTNERS = 12;

/** Those an entity talked with, strongest first, each a way to the line. */
function Partners({ id }: { id: string }) {
  const { t, name, number } = useWords();
  const v = useView((state) => state);
  const graph = useGraph(talkFilters(v));
  const nodes = new Map(graph.data?.nodes.map((n) => [n.key, n.attributes]));
  const lines = (graph.data?.edges ?? [])
    .filter((e) => e.attributes.edgeKind === 'talked-with' && (e.source === id || e.target === id))
    .sort((a, b) => b.attributes.count - a.attributes.count)
    .slice(0, PARTNERS);
  if (!lines.length) return null;
  const most = lines[0]?.attributes.count ?? 1;
  return (
    <section>
      <h3 className="section">{t('entity.partners')}</h3>
      <ol className="partners">
        {lines.map((line) => {
          const other = nodes.get(line.source === id ? line.target : line.source);
          return (
            <li key={line.key}>
              <button
                type="button"
                className="partner"
                onClick={() =>
                  select({ kind: 'line', lineKind: 'talked-with', source: line.source, target: line.target })
                }
              >
                <span className="partner-name">
                  <bdi>{other ? name({ name: other.label, names: other.names }) : ''}</bdi>
                </span>
                <span className="partner-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(line.attributes.count / most) * 100}%` }} />
                </span>
                <span className="figure">{number(line.attributes.count)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Which talks concern an entity of this type. */
const talksOf = (type: EntityType, id: string): Record<string, string[]> =>
  type === 'venue' ? { venue: [id] } : type === 'topic' ? { topic: [id] } : { participant: [id] };

/** Everything known of one entity, within the filters. */
export function NodePanel({ id }: { id: string }) {
  const { t, language, name, count, number, day } = useWords();
  const v = useView((state) => state);
  const type = (/^[a-z]+/.exec(id)?.[0] ?? 'topic') as EntityType;
  const entity = useEntity(id);
  const talks = useTalks({ ...talksOf(type, id), ...talkFilters(v) });
  const period = { ...(v.from ? { from: v.from } : {}), ...(v.to ? { to: v.to } : {}) };
  const speaks = type === 'country' || type === 'official' || type === 'organization';
  const made = useStatements({ ...period, [type === 'media' ? 'outlet' : 'speaker']: id }, speaks || type === 'media');
  if (entity.isPending) return <Loading what={t('evidence.loading')} />;
  if (entity.isError) return <Failure error={entity.error} retry={entity.refetch} />;
  const e = entity.data;
  const reports = talks.data?.items.reduce((n, talk) => n + talk.reports.length, 0) ?? 0;
  return (
    <>
      <header className="evidence-head">
        <p className="kicker">
          <span className={`dot dot-${e.type}`} aria-hidden="true" />
          {t(`type.${e.type}`, { count: 1 })}
        </p>
        <h2>
          <bdi>{name(e)}</bdi>
        </h2>
        <p className="other-names">
          {otherNames(e, language).map((o) => (
            <bdi key={o.text} lang={o.lang}>
              {o.text}
            </bdi>
          ))}
        </p>
        {e.offices.map((o) => (
          <OfficeLine key={`${o.title} ${o.of} ${o.from}`} office={o} />
        ))}
        <dl className="figures">
          {(['held', 'planned', 'off', 'statements'] as const).map((key) => (
            <div key={key}>
              <dt>{t(key === 'statements' ? 'entity.statements' : `legend.${key}`)}</dt>
              <dd>{number(e.counts[key])}</dd>
            </div>
          ))}
        </dl>
        {e.first && e.last && <p className="note">{t('entity.span', { from: day(e.first), to: day(e.last) })}</p>}
        <button type="button" className="button" onClick={() => hide(id)}>
          <Icon name="hide" />
          {t('entity.hide')}
        </button>
      </header>
      <Why id={id} known={new Map([[e.id, e]])} />
      <Partners id={id} />
      {talks.isPending && <Loading what={t('evidence.loading')} />}
      {talks.isError && <Failure error={talks.error} retry={talks.refetch} />}
      {talks.data && (
        <TalkListSection
          title={t('evidence.talksInReports', {
            talks: count('count.talks', talks.data.items.length),
            reports: count('count.reports', reports),
          })}
          talks={talks.data.items}
        />
      )}
      {made.data && (
        <StatementListSection title={count('count.statements', made.data.items.length)} statements={made.data.items} />
      )}
      {talks.data?.items.length === 0 && !made.data?.items.length && !made.isFetching && (
        <Nothing what={t('entity.nothing')} />
      )}
    </>
  );
}
