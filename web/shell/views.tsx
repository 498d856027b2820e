/** Views kept on the server under names: keep this one, open one, forget one, copy a link to what is on the screen. */
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useReady } from '../api/hooks.ts';
import { useDropView, useSaveView, useViews } from '../api/views.ts';
import { placesOnScreen } from '../graph/kept-places.ts';
import { useWords } from '../language/use-words.ts';
import { openKept } from '../view/open-address.ts';
import { view } from '../view/store.ts';
import { viewToUrl } from '../view/url.ts';
import { Icon } from '../widgets/icon.tsx';
import { Failure, Loading } from '../widgets/states.tsx';
import { copyLink } from './copy-link.ts';
import { WatchCount, Watches } from './watches.tsx';

type Copied = 'no' | 'yes' | 'failed';

function Kept({ close }: { close: () => void }) {
  const { t, day } = useWords();
  const views = useViews();
  const drop = useDropView();
  if (views.isPending) return <Loading what={t('loading')} />;
  if (views.isError) return <Failure error={views.error} retry={views.refetch} />;
  if (views.data.length === 0) return <p className="note">{t('views.none')}</p>;
  return (
    <ul className="kept-views">
      {views.data.map((kept) => (
        <li key={kept.id}>
          <button
            type="button"
            className="menu-item"
            onClick={() => {
              void openKept(kept);
              close();
            }}
          >
            <bdi>{kept.name}</bdi>
            <span className="figure">{day(kept.at.slice(0, 10))}</span>
          </button>
          <button
            type="button"
            className="tool"
            aria-label={t('views.forget', { name: kept.name })}
            onClick={() => drop.mutate(kept.id)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Contents({ close }: { close: () => void }) {
  const { t } = useWords();
  const save = useSaveView();
  const [name, setName] = useState('');
  const [copied, setCopied] = useState<Copied>('no');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) {
      const places = placesOnScreen();
      const kept = { name: name.trim(), address: viewToUrl(view.getState()), ...(places ? { places } : {}) };
      save.mutate(kept, { onSuccess: () => setName('') });
    }
  };
  return (
    <>
      <button
        type="button"
        className="menu-item"
        onClick={async () => setCopied((await copyLink()) ? 'yes' : 'failed')}
      >
        {t('views.copy')}
      </button>
      <p className="note" role="status">
        {copied === 'yes' ? t('views.copied') : copied === 'failed' ? t('views.notCopied') : ''}
      </p>
      <form className="keep-view" onSubmit={keep}>
        <label htmlFor="view-name">{t('views.name')}</label>
        <input
          id="view-name"
          className="field"
          dir="auto"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={!name.trim() || save.isPending}>
          {t('views.keep')}
        </button>
      </form>
      {save.isError && <Failure error={save.error} />}
      <h3 className="menu-head">{t('views.kept')}</h3>
      <Kept close={close} />
      <Watches close={close} />
    </>
  );
}

/** The button with the list behind it. */
export function Views() {
  const { t } = useWords();
  const ready = useReady().isSuccess;
  return (
    <DialogTrigger>
      <Button className="tool" aria-label={t('views.title')}>
        <Icon name="bookmark" />
        {ready && <WatchCount />}
      </Button>
      <Popover className="popover menu-popover" placement="bottom end">
        <Dialog className="views-list" aria-label={t('views.title')}>
          {({ close }) => <Contents close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
