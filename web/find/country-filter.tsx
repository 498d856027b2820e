/** Narrows to talks with a side among the chosen countries. */
import { useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useGraph } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { talkFilters, withoutFilter } from '../view/filters.ts';
import { change, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';

/** A box to add countries and a chip for each that was added. */
export function CountryFilter() {
  const { t, name, compare, number } = useWords();
  const v = useView((state) => state);
  const [text, setText] = useState('');
  const chips = useRef<HTMLUListElement>(null);
  const others = talkFilters(withoutFilter(v, 'country'));
  const graph = useGraph(others);
  const countries = (graph.data?.nodes ?? [])
    .filter(({ attributes: a }) => a.entityType === 'country' && a.country)
    .map(({ attributes: a }) => ({
      iso3: a.country ?? '',
      name: name({ name: a.label, names: a.names }),
      talks: a.talks,
    }))
    .sort((a, b) => compare(a.name, b.name));
  const nameOf = (iso3: string): string => countries.find((c) => c.iso3 === iso3)?.name ?? iso3;
  const wanted = text.trim().toLocaleLowerCase();
  const items = countries.filter((c) => !v.country.includes(c.iso3) && c.name.toLocaleLowerCase().includes(wanted));
  return (
    <div className="filter">
      <ComboBox
        className="country-filter"
        inputValue={text}
        onInputChange={setText}
        items={items}
        menuTrigger="focus"
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key === null) return;
          change({ country: [...v.country, String(key)] });
          // The focus goes to the new chip first: emptying a box that has it would open its list again.
          requestAnimationFrame(() => {
            chips.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
            setText('');
          });
        }}
        defaultFilter={() => true}
      >
        <Label>{t('filters.country')}</Label>
        <Input className="field" placeholder={t('filters.countryPlaceholder')} />
        <Popover className="popover" placement="bottom start">
          <ListBox className="options">
            {(c: (typeof items)[number]) => (
              <ListBoxItem key={c.iso3} id={c.iso3} className="option" textValue={c.name}>
                <span className="option-name">{c.name}</span>
                <span className="option-more figure">{number(c.talks)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {v.country.length > 0 && (
        <ul className="chips" aria-label={t('filters.country')} ref={chips}>
          {v.country.map((iso3) => (
            <li key={iso3}>
              <button
                type="button"
                className="chip"
                aria-label={t('filters.remove', { what: nameOf(iso3) })}
                onClick={() => change({ country: v.country.filter((c) => c !== iso3) })}
              >
                {nameOf(iso3)} <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
