/** A field of entities: those chosen, each to be taken out, and a search by any spelling to add to them. */
import { useDeferredValue, useId, useRef, useState } from 'react';
import type { EntityRef } from '../../model/entity.ts';
import type { EntityType } from '../../model/vocabulary.ts';
import { useSearch } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { Icon } from '../widgets/icon.tsx';
import { EntityName, type Known } from './entity-name.tsx';

/** Hits shown under the box. */
const MOST_HITS = 6;

interface SearchProps {
  label: string;
  types: readonly EntityType[];
  /** Ids that are not offered. */
  without: readonly string[];
  onPick: (entity: EntityRef) => void;
}

/**
 * A search box with its hits as a list of buttons below it. It opens no layer of its own, so that it works inside a
 * modal dialog, whose layer lies over everything else.
 */
export function EntitySearch({ label, types, without, onPick }: SearchProps) {
  const { t, name, count } = useWords();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useSearch(q, types);
  const hits = q ? (found.data?.items ?? []).filter((hit) => !without.includes(hit.id)).slice(0, MOST_HITS) : [];
  const pick = (entity: EntityRef): void => {
    setText('');
    onPick(entity);
    box.current?.focus();
  };
  return (
    <div className="entity-search">
      <label htmlFor={id}>{label}</label>
      <input
        ref={box}
        id={id}
        type="search"
        className="field"
        dir="auto"
        autoComplete="off"
        placeholder={t('search.placeholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (hits[0]) pick(hits[0]);
        }}
      />
      {text.trim() && (
        <ul className="entity-hits" aria-label={label}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" onClick={() => pick(hit)}>
                <span className={`dot dot-${hit.type}`} aria-hidden="true" />
                <span className="option-name">
                  <bdi>{name(hit)}</bdi>
                </span>
                <span className="option-more">
                  {t(`type.${hit.type}`, { count: 1 })} · {count('count.talks', hit.talks)}
                </span>
              </button>
            </li>
          ))}
          {hits.length === 0 && (
            <li className="note">
              {found.isError
                ? t('error.unreachable')
                : found.isFetching || q !== text.trim()
                  ? t('search.looking')
                  : t('search.none')}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

interface FieldProps {
  label: string;
  types: readonly EntityType[];
  value: readonly string[];
  /** At most one. */
  single?: boolean;
  known: Known;
  onChange: (ids: string[]) => void;
}

/** The field. */
export function EntityField({ label, types, value, single = false, known, onChange }: FieldProps) {
  const { t } = useWords();
  return (
    <fieldset className="entity-field">
      <legend>{label}</legend>
      {value.length > 0 && (
        <ul className="chips">
          {value.map((id) => (
            <li key={id}>
              <button type="button" className="chip" onClick={() => onChange(value.filter((v) => v !== id))}>
                <span className="visually-hidden">{t('review.takeOut')}</span> <EntityName id={id} known={known} />{' '}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <EntitySearch
        label={t(single ? 'review.searchOne' : 'review.searchMore')}
        types={types}
        without={value}
        onPick={({ id }) => onChange(single ? [id] : [...value, id])}
      />
    </fieldset>
  );
}
