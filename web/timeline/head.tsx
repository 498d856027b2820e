/** The line over the timeline: its period, its unit, play, the second period, and what its marks mean with how many there are. */
import type { TimelineAnswer } from '../../model/api/explore.ts';
import { TIME_UNITS, type TimeUnit } from '../../model/api/explore.ts';
import { useWords } from '../language/use-words.ts';
import { change, useView } from '../view/store.ts';
import type { Period } from '../view/view.ts';
import { Icon } from '../widgets/icon.tsx';
import { type Play, SPEEDS } from './play.ts';
import { type Parts, STACK, talksOf } from './slots.ts';

interface Props {
  unit: TimeUnit;
  period: Period | null;
  /** A period is chosen, or being drawn. */
  chosen: boolean;
  totals: Parts;
  vague: TimelineAnswer['vague'];
  undated: TimelineAnswer['undated'];
  play: Play;
  /** Begins a comparison; null while there is one. */
  onCompare: (() => void) | null;
}

/** The head. */
export function TimelineHead({ unit, period, chosen, totals, vague, undated, play, onCompare }: Props) {
  const { t, period: told, count, language } = useWords();
  const own = useView((v) => v.unit);
  const without = undated.held + undated.planned + undated.off;
  const spans = vague.reduce((n, span) => n + talksOf(span), 0);
  return (
    <div className="timeline-head">
      <h2>{t(`timeline.title.${unit}`)}</h2>
      <p className="timeline-range" aria-live={play.playing ? 'off' : 'polite'}>
        {chosen && period ? told(period.from, period.to) : t('timeline.all')}
      </p>
      {chosen && (
        <button type="button" className="chip" onClick={() => change({ from: null, to: null, compare: null })}>
          {t('timeline.clear')}
        </button>
      )}
      <div className="timeline-tools">
        <button
          type="button"
          className="tool"
          aria-label={t(play.playing ? 'timeline.stop' : 'timeline.play')}
          title={t(play.playing ? 'timeline.stop' : 'timeline.play')}
          onClick={play.toggle}
        >
          <Icon name={play.playing ? 'stop' : 'play'} />
        </button>
        <select
          className="field compact"
          aria-label={t('timeline.speed')}
          value={play.speed}
          onChange={(event) => play.setSpeed(SPEEDS.find((s) => String(s) === event.target.value) ?? 1)}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>{`${speed}×`}</option>
          ))}
        </select>
        <select
          className="field compact"
          aria-label={t('timeline.unit')}
          value={own ?? ''}
          onChange={(event) => change({ unit: TIME_UNITS.find((u) => u === event.target.value) ?? null })}
        >
          <option value="">{t('timeline.units.auto')}</option>
          {TIME_UNITS.map((u) => (
            <option key={u} value={u}>
              {t(`timeline.units.${u}`)}
            </option>
          ))}
        </select>
        {onCompare && (
          <button type="button" className="chip" onClick={onCompare}>
            {t('compare.start')}
          </button>
        )}
      </div>
      <ul className="timeline-marks" aria-label={t('timeline.marks')}>
        {STACK.map((part) =>
          totals[part] ? (
            <li key={part}>
              <span className={`mark mark-${part}`} aria-hidden="true" />
              {count(`timeline.part.${part}`, totals[part])}
            </li>
          ) : null,
        )}
        {spans > 0 && (
          <li>
            <span className="mark mark-vague" aria-hidden="true" />
            {count('timeline.part.vague', spans)}
          </li>
        )}
        {without > 0 && <li>{count('timeline.undated', without)}</li>}
        {language === 'ar' && <li className="timeline-direction">{t('timeline.direction')}</li>}
      </ul>
    </div>
  );
}
