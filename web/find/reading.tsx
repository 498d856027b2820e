/** How a question was read, as chips: each part can be taken away, or another put in its place, and the question is asked anew. */
import { useId, useRef, useState } from 'react';
import type { ReadingPart } from '../../model/api/work.ts';
import type { Language } from '../../model/vocabulary.ts';
import { EntitySearch } from '../judging/entity-field.tsx';
import { directionOf } from '../language/names.ts';
import { useWords } from '../language/use-words.ts';
import { readAs, readAsAsked, useView } from '../view/store.ts';
import { DayField } from '../widgets/day-field-later.tsx';
import { Icon } from '../widgets/icon.tsx';

const keyOf = ({ slot, at }: ReadingPart): string => `${slot} ${at}`;

interface PartProps {
  part: ReadingPart;
  language: Language;
  onChoose: (to: string) => void;
}

/** Days of one's own in the place of a period; an empty one leaves it open. */
function Days({ days, onChoose }: { days: string; onChoose: (to: string) => void }) {
  const { t } = useWords();
  const [was, till] = days.split('/');
  const [from, setFrom] = useState(was || null);
  const [to, setTo] = useState(till || null);
  const chosen = `${from ?? ''}/${to ?? ''}`;
  return (
    <fieldset className="reading-days">
      <legend className="visually-hidden">{t('ask.days')}</legend>
      <DayField label={t('filters.from')} value={from} onChange={setFrom} max={to} />
      <DayField label={t('filters.to')} value={to} onChange={setTo} min={from} />
      <button
        type="button"
        className="button"
        disabled={chosen === days || chosen === '/'}
        onClick={() => onChoose(chosen)}
      >
        {t('ask.useDays')}
      </button>
    </fieldset>
  );
}

/** What may stand in the place of a part. */
function Others({ part, language, onChoose }: PartProps) {
  const { t } = useWords();
  return (
    <>
      {part.others.length > 0 && (
        <ul className="reading-others" lang={language} dir={directionOf(language)}>
          {part.others.map(({ to, text }) => (
            <li key={to}>
              <button type="button" onClick={() => onChoose(to)}>
                <bdi>{text}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {part.days !== undefined && <Days key={part.days} days={part.days} onChoose={onChoose} />}
      {part.types.length > 0 && (
        <EntitySearch label={t('ask.otherName')} types={part.types} without={[]} onPick={({ id }) => onChoose(id)} />
      )}
    </>
  );
}

/** The chips, with the choices of the one that is open below them. */
export function ReadingChips({ parts, language }: { parts: readonly ReadingPart[]; language: Language }) {
  const { t } = useWords();
  const changed = useView((v) => v.changes.some(({ back }) => back === 0));
  const [open, setOpen] = useState<string | null>(null);
  const row = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const opened = parts.find((part) => keyOf(part) === open);
  const set = (part: ReadingPart, to: string | null): void => {
    setOpen(null);
    readAs({ slot: part.slot, at: part.at, to });
    row.current?.focus();
  };
  return (
    <fieldset
      className="reading"
      ref={row}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !opened) return;
        event.stopPropagation();
        setOpen(null);
        row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      }}
    >
      <legend>{t('ask.read')}</legend>
      <ul className="chips">
        {parts.map((part) => {
          const what = t(`ask.part.${part.slot}`);
          const choices = part.others.length + part.types.length > 0;
          const isOpen = opened === part;
          const words = (
            <>
              <span className="reading-slot">{what}</span>{' '}
              <bdi className="reading-text" lang={language}>
                {part.text}
              </bdi>
            </>
          );
          return (
            <li key={keyOf(part)} className="reading-part" data-slot={part.slot}>
              {choices ? (
                <button
                  type="button"
                  aria-expanded={isOpen}
                  aria-controls={id}
                  onClick={() => setOpen(isOpen ? null : keyOf(part))}
                >
                  {words} <Icon name="down" />
                </button>
              ) : (
                <span className="reading-fixed">{words}</span>
              )}
              {part.slot !== 'intent' && (
                <button
                  type="button"
                  className="reading-drop"
                  aria-label={t('ask.takeAway', { what: `${what} \u2068${part.text}\u2069` })}
                  onClick={() => set(part, null)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
        {changed && (
          <li>
            <button
              type="button"
              className="link reading-again"
              onClick={() => {
                setOpen(null);
                readAsAsked();
                row.current?.focus();
              }}
            >
              {t('ask.asAsked')}
            </button>
          </li>
        )}
      </ul>
      <div id={id} className="reading-choices" hidden={!opened}>
        {opened && (
          <>
            <p className="note">{t('ask.instead', { what: `\u2068${opened.text}\u2069` })}</p>
            <Others part={opened} language={language} onChoose={(to) => set(opened, to)} />
          </>
        )}
      </div>
    </fieldset>
  );
}
