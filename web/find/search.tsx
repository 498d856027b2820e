/** Search as you type, in any script: entities by every spelling, with the one that matched, by type and with counts. */
import { useDeferredValue, useState } from 'react';
import {
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  ToggleButton,
} from 'react-aria-components';
import { useSearch } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { type HitGroup, hitGroups, inScriptOf } from './hits.ts';

/** The search box with its list of hits. */
export function Search() {
  const { t, name, number, count } = useWords();
  const [text, setText] = useState('');
  const [ownScript, setOwnScript] = useState(false);
  const q = useDeferredValue(text.trim());
  const hits = useSearch(q);
  const found = q ? (hits.data?.items ?? []) : [];
  const groups = hitGroups(ownScript ? inScriptOf(q, found) : found);
  return (
    <div className="search-box">
      <ComboBox
        className="search"
        inputValue={text}
        onInputChange={setText}
        items={groups.map((group) => ({ id: group.type, ...group }))}
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
                    : t(ownScript && found.length > 0 ? 'search.noneInScript' : 'search.none')}
              </p>
            )}
          >
            {(group: HitGroup & { id: string }) => (
              <ListBoxSection id={group.id} className="hits">
                <Header className="hits-head">
                  {t(`type.${group.type}`, { count: 2 })} <span className="figure">{number(group.hits.length)}</span>
                </Header>
                {group.hits.map((hit) => (
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
                    <span className="option-more">{count('count.talks', hit.talks)}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <ToggleButton
        className="script-switch"
        isSelected={ownScript}
        onChange={setOwnScript}
        aria-label={t('search.ownScript')}
      >
        <span aria-hidden="true" title={t('search.ownScript')}>
          {t('search.ownScriptShort')}
        </span>
      </ToggleButton>
    </div>
  );
}
