/** What can be taken out of the application: the picture, the data behind it, a page to print, a link. */
import { useState } from 'react';
import { EXPORT_FORMATS } from '../../model/api/explore.ts';
import { addressOf } from '../api/client.ts';
import { currentPicture } from '../graph/picture.ts';
import { useWords } from '../language/use-words.ts';
import { copyLink } from '../shell/copy-link.ts';
import { talkFilters } from '../view/filters.ts';
import { handedOn } from '../view/short-link.ts';
import { change, useView } from '../view/store.ts';
import { viewToUrl } from '../view/url.ts';
import { measureBy, pngOf } from './png.ts';
import { save } from './save.ts';
import { sheetOf } from './sheet.ts';
import { svgOf } from './svg.ts';
import { useFrame } from './use-frame.ts';

/** Times its size that a picture can be made. */
const SCALES = [1, 2, 3, 4] as const;
const THEMES = ['light', 'dark'] as const;

type Outcome = 'none' | 'made' | 'failed' | 'copied' | 'not-copied';

function PictureOut({ tell }: { tell: (outcome: Outcome) => void }) {
  const { t } = useWords();
  const v = useView((state) => state);
  const frameOf = useFrame();
  const [scale, setScale] = useState<number>(2);
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('light');
  const make = async (kind: 'png' | 'svg'): Promise<void> => {
    const picture = currentPicture(theme);
    if (!picture) return tell('failed');
    const address = new URL(await handedOn(viewToUrl(v)).catch(() => viewToUrl(v)), location.origin).href;
    const sheet = sheetOf(picture, frameOf(picture, address), measureBy(picture.font));
    const blob =
      kind === 'png'
        ? await pngOf(sheet, scale)
        : new Blob([svgOf(sheet, t('explore.title'))], { type: 'image/svg+xml' });
    if (!blob) return tell('failed');
    save(blob, `demarche.${kind}`);
    tell('made');
  };
  const pictured = v.show === 'picture' && currentPicture() !== null;
  return (
    <section>
      <h3 className="menu-head">{t('out.picture')}</h3>
      {pictured ? (
        <div className="out-picture">
          <label>
            {t('out.scale')}
            <select className="field compact" value={scale} onChange={(e) => setScale(Number(e.target.value))}>
              {SCALES.map((n) => (
                <option key={n} value={n}>
                  {`\u2066${n}×\u2069`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('theme.label')}
            <select
              className="field compact"
              value={theme}
              onChange={(e) => setTheme(THEMES.find((x) => x === e.target.value) ?? 'light')}
            >
              {THEMES.map((x) => (
                <option key={x} value={x}>
                  {t(`theme.${x}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button" onClick={() => void make('png')}>
            {t('out.png')}
          </button>
          <button type="button" className="button" onClick={() => void make('svg')}>
            {t('out.svg')}
          </button>
        </div>
      ) : (
        <p className="note">
          {t('out.noPicture')}{' '}
          <button type="button" className="link" onClick={() => change({ show: 'picture' })}>
            {t('out.showPicture')}
          </button>
        </p>
      )}
    </section>
  );
}

function DataOut() {
  const { t, language } = useWords();
  const v = useView((state) => state);
  return (
    <section>
      <h3 className="menu-head">{t('out.data')}</h3>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a
              className="menu-item"
              href={addressOf('export', { query: { ...talkFilters(v), format, names: language } })}
              download
            >
              <span>{t(`out.format.${format}`)}</span>
              <span className="note" dir="ltr">
                {format}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the menu offers; `close` puts it away. */
export function ExportContents({ close }: { close: () => void }) {
  const { t } = useWords();
  const [outcome, tell] = useState<Outcome>('none');
  return (
    <>
      <PictureOut tell={tell} />
      <DataOut />
      <section>
        <h3 className="menu-head">{t('out.more')}</h3>
        <button
          type="button"
          className="menu-item"
          onClick={() => {
            change({ page: 'brief' });
            close();
          }}
        >
          {t('commands.brief')}
        </button>
        <button
          type="button"
          className="menu-item"
          onClick={async () => tell((await copyLink()) ? 'copied' : 'not-copied')}
        >
          {t('views.copy')}
        </button>
      </section>
      <p className="note" role="status">
        {outcome !== 'none' && t(`out.outcome.${outcome}`)}
      </p>
    </>
  );
}
