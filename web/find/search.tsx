/** Search as you type, in any script: entities by every spelling, with the one that matched. */
import { useDeferredValue, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useSearch } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';

/** The search box with its list of hits. */
export function Search() {
  const { t, name, count } = useWords();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const hits = useSearch(q);
  const items = q ? (hits.data?.items ?? []) : [];
  return (
    <ComboBox
      className="search"
      inputValue={text}
      onInputChange={setText}
      items={items}
      // The list opens with the first letter, before any hit is there.
      allowsEmptyCollection={text.trim().length > 0}
      menuTrigger="input"
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        select({ kind: 'node', id: String(key) });
        setText('');
        // The keyboard goes where the answer is, so that Escape closes it and Tab reads on.
        requestAnimationFrame(() => document.getElementById('evidence')?.focus());
      }}
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">{t('search.label')}</Label>
      <Input className="field" id="search" type="search" placeholder={t('search.placeholder')} dir="auto" />
      <Popover className="popover" placement="bottom start">
        <ListBox
          className="options"
          renderEmptyState={() => (
            <p className="note">
              {hits.isError
                ? t('error.unreachable')
                : hits.isFetching || q !== text.trim()
                  ? t('search.looking')
                  : t('search.none')}
            </p>
          )}
        >
          {(hit: (typeof items)[number]) => (
            <ListBoxItem key={hit.id} id={hit.id} className="option" textValue={name(hit)}>
              <span className={`dot dot-${hit.type}`} aria-hidden="true" />
              <span className="option-name">
                <bdi>{name(hit)}</bdi>
                {hit.matched !== name(hit) && (
                  <bdi className="option-matched" dir="auto">
                    {hit.matched}
                  </bdi>
                )}
              </span>
              <span className="option-more">
                {t(`type.${hit.type}`, { count: 1 })} · {count('count.talks', hit.talks)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
