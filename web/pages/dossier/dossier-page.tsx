/** The dossier page: everything about one entity, or about two and what is between them, within the filters of the view. */
import { useEffect, useRef } from 'react';
import type { DossierAnswer } from '../../../model/api/explore.ts';
import { STATUS_CLASSES } from '../../../model/vocabulary.ts';
import { useDossier } from '../../api/dossier.ts';
import { isActor } from '../../evidence/talks-of.ts';
import { otherNames } from '../../language/names.ts';
import { useWords } from '../../language/use-words.ts';
import { Told } from '../../out/told-line.tsx';
import { talkFilters } from '../../view/filters.ts';
import { change, clearFilters, select, toggled, useView } from '../../view/store.ts';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { Gaps, Planned } from './ahead.tsx';
import { Statements, Talks } from './facts.tsx';
import { Pickers } from './pickers.tsx';
import { Suggested } from './suggested.tsx';
import { DossierLink, PartnersTable, RankedTable } from './tables.tsx';
import { TimeChart } from './time-chart.tsx';
import '../../styles/dossier.css';

/** Today, ISO. */
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

function Head({ dossier }: { dossier: DossierAnswer }) {
  const { t, language, name, number, day, date } = useWords();
  const { of, with: other, counts, offices } = dossier;
  return (
    <header className="dossier-head">
      <p className="kicker">
        {!other && <span className={`dot dot-${of.type}`} aria-hidden="true" />}
        {other ? t('dossier.ofPair') : t(`type.${of.type}`, { count: 1 })}
      </p>
      <h1>
        {other ? (
          <>
            <DossierLink entity={of} />
            {'\u00a0'}– <DossierLink entity={other} />
          </>
        ) : (
          <bdi>{name(of)}</bdi>
        )}
      </h1>
      {!other && (
        <p className="other-names">
          {otherNames(of, language).map((o) => (
            <bdi key={o.text} lang={o.lang}>
              {o.text}
            </bdi>
          ))}
        </p>
      )}
      {offices.length > 0 && (
        <ol className="offices" aria-label={t('dossier.offices')}>
          {offices.map((office) => (
            <li key={`${office.title}|${office.of.id}|${office.from}`}>
              <bdi dir="auto">{office.titles?.[language] ?? office.title}</bdi> <DossierLink entity={office.of} />
              {(office.from || office.to) && (
                <span className="note">
                  {t(!office.to ? 'entity.officeSince' : !office.from ? 'entity.officeUntil' : 'entity.span', {
                    from: office.from && date(office.from),
                    to: office.to && date(office.to),
                  })}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      <Told />
      <dl className="figures">
        {(['talks', ...STATUS_CLASSES, 'denied', 'statements', 'reports'] as const)
          .filter((key) => counts[key] > 0)
          .map((key) => (
            <div key={key}>
              <dt>{t(`dossier.count.${key}`)}</dt>
              <dd>{number(counts[key])}</dd>
            </div>
          ))}
      </dl>
      {dossier.first && dossier.last && (
        <p className="note">{t('entity.span', { from: day(dossier.first), to: day(dossier.last) })}</p>
      )}
      <div className="evidence-actions no-print">
        <button
          type="button"
          className="button primary"
          onClick={() =>
            select(
              other
                ? isActor(of.id) && isActor(other.id)
                  ? { kind: 'line', lineKind: 'talked-with', source: of.id, target: other.id }
                  : { kind: 'nodes', ids: [of.id, other.id] }
                : { kind: 'node', id: of.id },
            )
          }
        >
          {t('evidence.onGraph')}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {t('brief.print')}
        </button>
      </div>
    </header>
  );
}

function Contents({ dossier }: { dossier: DossierAnswer }) {
  const { t } = useWords();
  const view = useView((v) => v);
  const today = dayOf(new Date());
  const { of, with: other, counts, outlets, venues, topics } = dossier;
  const ranked = (list: DossierAnswer['venues']) =>
    list.map(({ entity, count }) => ({ key: entity.id, entity, count }));
  // What one said to an outlet is in no count of the two.
  const isToOutlet = other !== null && (of.type === 'media' || other.type === 'media');
  if (counts.talks + counts.statements + counts.denied === 0 && !isToOutlet) {
    return <Nothing what={t('dossier.nothing')} action={t('filters.clear')} act={clearFilters} />;
  }
  return (
    <div className="dossier-parts">
      {dossier.timeline.units.length > 0 && (
        <section className="dossier-part wide">
          <h2 className="section">{t('dossier.whenTitle')}</h2>
          <TimeChart timeline={dossier.timeline} gaps={dossier.gaps} today={today} />
        </section>
      )}
      <PartnersTable
        title={t(other ? 'dossier.people' : of.type === 'media' ? 'entity.joined.spoke-to' : 'dossier.partners')}
        partners={dossier.partners}
        of={other ? null : of.id}
      />
      {counts.talks > 0 && <Planned rows={dossier.planned} today={today} />}
      <Gaps gaps={dossier.gaps} />
      <RankedTable title={t('dossier.where')} rows={ranked(venues)} />
      <RankedTable title={t('dossier.about')} rows={ranked(topics)} />
      <RankedTable
        title={t('dossier.kinds')}
        rows={dossier.kinds.map(({ value, count }) => ({
          key: value,
          words: t(`kind.${value}`),
          count,
          act: () => change({ kind: toggled(view.kind, value) }),
        }))}
      />
      <RankedTable
        title={t('dossier.levels')}
        rows={dossier.levels.map(({ value, count }) => ({
          key: value,
          words: t(`level.${value}`),
          count,
          act: () => change({ level: toggled(view.level, value) }),
        }))}
      />
      <RankedTable title={t('dossier.outlets')} rows={ranked(outlets)} />
      <div className="dossier-part wide dossier-facts">
        <Talks view={view} of={of} other={other} />
        <Statements view={view} of={of} other={other} />
      </div>
    </div>
  );
}

/** The page. */
export default function DossierPage() {
  const { t, name } = useWords();
  const v = useView((state) => state);
  const answer = useDossier(v.dossier, talkFilters(v));
  const { of, with: other } = answer.data ?? {};
  const title = [of, other].flatMap((e) => (e ? [name(e)] : [])).join(' – ');
  const main = useRef<HTMLElement>(null);
  const key = `${v.dossier?.of} ${v.dossier?.with}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another dossier is read from its top, by keys and eyes
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [key]);
  useEffect(() => {
    if (title) document.title = `${title} · Demarche`;
  }, [title]);
  return (
    <main className="dossier" ref={main} tabIndex={-1}>
      <div className="no-print">
        <Pickers dossier={v.dossier} />
      </div>
      {!v.dossier && <Suggested />}
      {v.dossier && answer.isPending && (
        <>
          <h1 className="visually-hidden">{t('nav.dossier')}</h1>
          <Loading what={t('dossier.loading')} />
        </>
      )}
      {answer.isError && <Failure error={answer.error} retry={answer.refetch} />}
      {v.dossier && answer.data && (
        <article className={answer.isPlaceholderData ? 'stale' : undefined} aria-busy={answer.isPlaceholderData}>
          <Head dossier={answer.data} />
          <Contents dossier={answer.data} />
        </article>
      )}
    </main>
  );
}
