/** What is known of one entity: names, offices, counts, those it is joined to, its talks and statements. */
import { STATUS_CLASSES } from '../../model/vocabulary.ts';
import { useDossier } from '../api/dossier.ts';
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
  const { data: known } = useDossier({ of: id, with: null }, talkFilters(v));
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
        {known && (
          <dl className="figures">
            {([...STATUS_CLASSES, 'statements'] as const).map((key) => (
              <div key={key}>
                <dt>{t(key === 'statements' ? 'entity.statements' : `legend.${key}`)}</dt>
                <dd>{number(known.counts[key])}</dd>
              </div>
            ))}
          </dl>
        )}
        {known?.first && known.last && (
          <p className="note">{t('entity.span', { from: day(known.first), to: day(known.last) })}</p>
        )}
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
      {known && <Partners dossier={known} />}
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
          isActor(id) || e.type === 'media'
            ? known
              ? count('count.statements', known.counts.statements)
              : t('entity.statements')
            : t('entity.statementsAbout')
        }
        pages={said}
      />
      {talks.items.length + said.items.length === 0 && !talks.isPending && !said.isPending && (
        <Nothing what={t('entity.nothing')} />
      )}
    </>
  );
}
