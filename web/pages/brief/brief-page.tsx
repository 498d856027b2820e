/** The brief: the current view as a page to print, with picture, what it is narrowed by, tables and numbered sentences. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { STATUS_CLASS, STATUS_CLASSES } from '../../../model/vocabulary.ts';
import { useBrief } from '../../api/brief.ts';
import { talksOf } from '../../evidence/talks-of.ts';
import { EntityNames } from '../../judging/entity-name.tsx';
import { useWords } from '../../language/use-words.ts';
import { usePeriodWords, useToldFilters } from '../../out/told.ts';
import { talkFilters } from '../../view/filters.ts';
import { handedOn } from '../../view/short-link.ts';
import { change, selectedIds, useView } from '../../view/store.ts';
import { viewToUrl } from '../../view/url.ts';
import { Icon } from '../../widgets/icon.tsx';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { BriefPicture } from './brief-picture.tsx';
import { Notes, noted, TalksTable } from './brief-talks.tsx';
import { PairsTable } from './pairs-table.tsx';
import '../../styles/brief.css';

/** Talks that a brief can hold. */
const LENGTHS = [10, 20, 40, 80] as const;

function Tools({ most, setMost }: { most: number; setMost: (n: number) => void }) {
  const { t, count } = useWords();
  return (
    <div className="brief-tools no-print">
      <button type="button" className="button" onClick={() => change({ page: 'explore' })}>
        <Icon name="back" />
        {t('brief.back')}
      </button>
      <label>
        {t('brief.length')}
        <select className="field compact" value={most} onChange={(event) => setMost(Number(event.target.value))}>
          {LENGTHS.map((n) => (
            <option key={n} value={n}>
              {count('count.talks', n)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button primary" onClick={() => print()}>
        {t('brief.print')}
      </button>
    </div>
  );
}

function Head({ ids, children }: { ids: string[]; children: ReactNode }) {
  const { t, day } = useWords();
  const v = useView((state) => state);
  const filters = useToldFilters(v);
  const periodWords = usePeriodWords();
  return (
    <header className="brief-head">
      <p className="brief-mark">
        <bdi>Demarche</bdi>
        <span>{day(new Date().toISOString().slice(0, 10))}</span>
      </p>
      <h1>
        {ids.length > 0 ? (
          <>
            {t('explore.title')}: <EntityNames ids={ids} />
          </>
        ) : (
          t('explore.title')
        )}
      </h1>
      <p className="told">
        <span>{t('out.period', { period: periodWords(v.from, v.to) })}</span>
        {filters.map((filter) => (
          <span key={filter}>{filter}</span>
        ))}
      </p>
      {children}
    </header>
  );
}

/** The address that opens the same view, to be typed from paper. */
function Address() {
  const { t } = useWords();
  const v = useView((state) => state);
  const address = viewToUrl({ ...v, page: 'explore' });
  const short = useQuery({ queryKey: ['handed-on', address], queryFn: () => handedOn(address) });
  const url = new URL(short.data ?? address, location.origin).href;
  return (
    <p className="brief-address">
      {t('brief.address')}{' '}
      <a href={url}>
        <bdi dir="ltr">{decodeURI(url)}</bdi>
      </a>
    </p>
  );
}

/** The page. */
export default function BriefPage() {
  const { t, count, number, list } = useWords();
  const v = useView((state) => state);
  const [most, setMost] = useState<number>(20);
  const ids = selectedIds(v.selection);
  const answer = useBrief(talksOf(ids, talkFilters(v)), most);
  const rows = noted(answer.data?.talks ?? []);
  // The counts of statuses leave their own filter out.
  const statuses = (answer.data?.status ?? []).filter((s) => v.status.length === 0 || v.status.includes(s.value));
  const classes = STATUS_CLASSES.map((of) => ({
    of,
    n: statuses.reduce((sum, s) => sum + (STATUS_CLASS[s.value] === of ? s.count : 0), 0),
  })).filter(({ n }) => n > 0);
  return (
    <main className="brief">
      <Tools most={most} setMost={setMost} />
      <article className="brief-paper">
        <Head ids={ids}>
          {answer.data && (
            <p className="brief-sum">
              {t('evidence.talksInReports', {
                talks: count('count.talks', answer.data.total),
                reports: count('count.reports', answer.data.reports),
              })}
              {classes.length > 0 && ': '}
              {list(classes.map(({ of, n }) => `${t(`brief.class.${of}`)} ${number(n)}`))}
            </p>
          )}
          <Address />
        </Head>
        <BriefPicture />
        {answer.isPending && answer.fetchStatus !== 'idle' && <Loading what={t('brief.loading')} />}
        {answer.isError && <Failure error={answer.error} retry={answer.refetch} />}
        {answer.data && (
          <>
            <PairsTable />
            {rows.length > 0 ? (
              <>
                <TalksTable rows={rows} more={answer.data.total - rows.length} />
                <Notes rows={rows} />
              </>
            ) : (
              <Nothing what={t('graph.nothingFiltered')} />
            )}
          </>
        )}
      </article>
    </main>
  );
}
