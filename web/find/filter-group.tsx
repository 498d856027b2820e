/** A filter that opens and closes: its name, how many values are chosen, the chosen values as chips, and what there is to choose. */
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { Icon } from '../widgets/icon.tsx';

/** A chosen value, in words, and the way to drop it. */
export interface Chosen {
  key: string;
  words: string;
  drop: () => void;
}

interface Props {
  title: string;
  chosen: readonly Chosen[];
  /** Open at first. */
  open?: boolean;
  children: ReactNode;
}

/** The filter; its choices are there only while it is open. */
export function FilterGroup({ title, chosen, open: first = false, children }: Props) {
  const { t, number } = useWords();
  const [open, setOpen] = useState(first);
  const id = useId();
  return (
    <div className="filter">
      <h3 className="filter-head">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name="down" />
          <span className="filter-title">{title}</span>
          {chosen.length > 0 && (
            <span className="filter-chosen">
              {number(chosen.length)}
              <span className="visually-hidden"> {t('filters.chosen')}</span>
            </span>
          )}
        </button>
      </h3>
      {chosen.length > 0 && (
        <ul className="chips" aria-label={t('filters.chosenOf', { what: title })}>
          {chosen.map(({ key, words, drop }) => (
            <li key={key}>
              <button type="button" className="chip" aria-label={t('filters.remove', { what: words })} onClick={drop}>
                <bdi>{words}</bdi> <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div id={id} className="filter-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
