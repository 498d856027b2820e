/** What is known of one entity: names, offices, counts, those it is joined to, its talks and statements. */
import { STATUS_CLASSES } from '../../model/vocabulary.ts';
import { useEntity } from '../api/hooks.ts';
import { useStatementPages, useTalkPages, useTotals } from '../api/pages.ts';
import { otherNames } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters } from '../view/filters.ts';
import { hide, isolate, openDossier, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { Failure, Loading, Nothing } from '../widgets/states.tsx';
import { StatementPages, TalkPages } from './fact-lists.tsx';
import { OfficeLine } from './office.tsx';
import { Partners } from './partners.tsx';
import { isActor, statementsOf, talksOf } from './talks-of.ts';
import { Why } from './why.tsx';

/** Everything known of one entity, within the filters. */
export function NodePanel({ id }: { id: string }) {
  const { t, language, name, count, number, day } = useWords();
  const v = useView((state) => state);
  const entity = useEntity(id);
  const query = talksOf([id], talkFilters(v));
  const talks = useTalkPages(query);
  const totals = useTotals(query);
  const period = { ...(v.from ? { from: v.from } : {}), ...(v.to ? { to: v.to } : {}) };
  const said = useStatementPages(statementsOf(id, period));
  if (entity.isPending) return <Loading what={t('evidence.loading')} />;
  if (entity.isError) return <Failure error={entity.error} retry={entity.refetch} />;
  const e = entity.data;
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
          {STATUS_CLASSES.map((status) => (
            <div key={status}>
              <dt>{t(`legend.${status}`)}</dt>
              <dd>{totals.data ? number(totals.data[status]) : '…'}</dd>
            </div>
          ))}
          <div>
            <dt>{t('entity.statements')}</dt>
            <dd>{said.more ? t('entity.orMore', { n: number(said.items.length) }) : number(said.items.length)}</dd>
          </div>
        </dl>
        {e.first && e.last && <p className="note">{t('entity.span', { from: day(e.first), to: day(e.last) })}</p>}
        <div className="evidence-actions">
          <button type="button" className="button" onClick={() => openDossier(id)}>
            {t('evidence.dossier')}
          </button>
          <button type="button" className="button" onClick={() => isolate([id])}>
            {t('evidence.only')}
          </button>
          <button type="button" className="button" onClick={() => hide(id)}>
            <Icon name="hide" />
            {t('entity.hide')}
          </button>
        </div>
      </header>
      <Why id={id} known={new Map([[e.id, e]])} />
      <Partners id={id} />
      <TalkPages
        title={
          totals.data
            ? t('evidence.talksInReports', {
                talks: count('count.talks', totals.data.talks),
                reports: count('count.reports', totals.data.reports),
              })
            : t('evidence.talks')
        }
        pages={talks}
        left={totals.data && totals.data.talks - talks.items.length}
      />
      <StatementPages
        title={
          said.more
            ? t(isActor(id) || e.type === 'media' ? 'entity.statements' : 'entity.statementsAbout')
            : count('count.statements', said.items.length)
        }
        pages={said}
      />
      {talks.items.length + said.items.length === 0 && !talks.isPending && !said.isPending && (
        <Nothing what={t('entity.nothing')} />
      )}
    </>
  );
}
