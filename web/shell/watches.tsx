/** What is watched, with the facts that came since: part of the list of views. */
import { useState } from 'react';
import type { WatchState } from '../../model/watch.ts';
import { useAddWatch, useDropWatch, useSeeWatch, useWatches, useWatchFacts } from '../api/watches.ts';
import { talkTitle } from '../evidence/talk-title.ts';
import { useWords } from '../language/use-words.ts';
import { knownEntity } from '../view/known-names.ts';
import { openAddress } from '../view/open-address.ts';
import { select, selectedIds, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';
import { Failure, Loading } from '../widgets/states.tsx';
import { watchedBy } from './watched.ts';

/** A name for what would be watched now. */
function useWatchedName(): string {
  const { t, name, list } = useWords();
  const view = useView((v) => v);
  const { kind } = watchedBy(view);
  if (kind === 'question') return view.question ?? '';
  const names = selectedIds(view.selection).flatMap((id) => {
    const known = knownEntity(id);
    return known ? [name(known)] : [];
  });
  if (kind === 'selection' && names.length > 0) return list(names);
  return kind === 'everything' ? t('watch.everything') : t('watch.filters');
}

function News({ watch, close }: { watch: WatchState; close: () => void }) {
  const words = useWords();
  const { t, name, date } = words;
  const facts = useWatchFacts(watch.id);
  const see = useSeeWatch();
  if (facts.isPending) return <Loading what={t('loading')} />;
  if (facts.isError) return <Failure error={facts.error} retry={facts.refetch} />;
  if (facts.data.length === 0) return <p className="note">{t('watch.nothing')}</p>;
  return (
    <>
      <ul className="watch-news">
        {facts.data.map(({ talk, statement }) => {
          const known = talk ?? statement;
          if (!known) return null;
          const kind = talk ? 'talk' : 'statement';
          return (
            <li key={known.id}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  select({ kind, id: known.id });
                  close();
                }}
              >
                <bdi>{talk ? talkTitle(talk, words) : statement ? name(statement.speaker) : ''}</bdi>
                <span className="figure">{known.date ? date(known.date) : ''}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="chip" disabled={see.isPending} onClick={() => see.mutate(watch.id)}>
        {t('watch.seen')}
      </button>
    </>
  );
}

function Watched({ watch, close }: { watch: WatchState; close: () => void }) {
  const { t, number } = useWords();
  const [open, setOpen] = useState(false);
  const drop = useDropWatch();
  return (
    <li>
      <div className="watch-row">
        <button type="button" className="menu-item" aria-expanded={open} onClick={() => setOpen(!open)}>
          <bdi dir="auto">{watch.name}</bdi>
          <span className={watch.fresh ? 'nav-count' : 'figure'}>
            {number(watch.fresh)}
            <span className="visually-hidden"> {t('watch.new')}</span>
          </span>
        </button>
        <button
          type="button"
          className="tool"
          aria-label={t('watch.end', { name: watch.name })}
          onClick={() => drop.mutate(watch.id)}
        >
          <Icon name="close" />
        </button>
      </div>
      {open && (
        <div className="watch-open">
          <News watch={watch} close={close} />
          <p className="watch-links">
            <button
              type="button"
              className="link"
              onClick={() => {
                openAddress(watch.address);
                close();
              }}
            >
              {t('watch.show')}
            </button>
            <a href={`/api/watches/${encodeURIComponent(watch.id)}/feed`}>{t('watch.feed')}</a>
          </p>
        </div>
      )}
    </li>
  );
}

/** The part of the list: watch what is on the screen, and what is watched. */
export function Watches({ close }: { close: () => void }) {
  const { t } = useWords();
  const view = useView((v) => v);
  const name = useWatchedName();
  const watches = useWatches();
  const add = useAddWatch();
  return (
    <>
      <h3 className="menu-head">{t('watch.title')}</h3>
      <button
        type="button"
        className="menu-item"
        disabled={add.isPending}
        onClick={() => add.mutate({ ...watchedBy(view).request, name })}
      >
        <span>{t('watch.add', { name: `\u2068${name}\u2069` })}</span>
      </button>
      {add.isError && <Failure error={add.error} />}
      {watches.isError && <Failure error={watches.error} retry={watches.refetch} />}
      {watches.data && watches.data.length > 0 && (
        <ul className="watches">
          {watches.data.map((watch) => (
            <Watched key={watch.id} watch={watch} close={close} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Number of new facts over all watches, for the button; nothing where there are none. */
export function WatchCount() {
  const { number, t } = useWords();
  const watches = useWatches();
  const fresh = (watches.data ?? []).reduce((sum, watch) => sum + watch.fresh, 0);
  if (fresh === 0) return null;
  return (
    <span className="watch-count">
      {number(fresh)}
      <span className="visually-hidden"> {t('watch.new')}</span>
    </span>
  );
}
