/** The command palette: names, kept views and everything that can be done, found by typing. */
import { useDeferredValue, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  TextField,
} from 'react-aria-components';
import { useSearch } from '../api/hooks.ts';
import { useViews } from '../api/views.ts';
import { useWords } from '../language/use-words.ts';
import { openKept } from '../view/open-address.ts';
import { select } from '../view/store.ts';
import { Dialog } from '../widgets/dialog.tsx';
import { useCommands } from './commands.ts';

interface Entry {
  id: string;
  words: string;
  note?: string;
  keys?: string[];
  run: () => void;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The palette as a dialog; `onHelp` opens the sheet of keys. */
export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const { t, name, count } = useWords();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const hits = useSearch(useDeferredValue(wanted));
  const views = useViews();
  const commands = useCommands(onHelp);
  const matches = (words: string): boolean =>
    folded(wanted)
      .split(/\s+/)
      .every((part) => folded(words).includes(part));
  const sections: { id: string; entries: Entry[] }[] = [
    {
      id: 'names',
      entries: wanted
        ? (hits.data?.items ?? []).slice(0, 6).map((hit) => ({
            id: hit.id,
            words: name(hit),
            note: `${hit.matched === name(hit) ? '' : `${hit.matched} · `}${count('count.talks', hit.talks)}`,
            run: () => select({ kind: 'node', id: hit.id }),
          }))
        : [],
    },
    {
      id: 'views',
      entries: (views.data ?? [])
        .filter((kept) => matches(kept.name ?? ''))
        .map((kept) => ({ id: kept.id, words: kept.name ?? '', run: () => void openKept(kept) })),
    },
    ...(['selection', 'view', 'picture', 'history', 'pages', 'appearance'] as const).map((group) => ({
      id: group,
      entries: commands.filter((command) => command.group === group && matches(command.words)),
    })),
  ].filter(({ entries }) => entries.length > 0);
  const entries = new Map(sections.flatMap((section) => section.entries.map((entry) => [entry.id, entry])));
  return (
    <Dialog title={t('commands.title')} onClose={onClose} bare>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <TextField className="palette-field" autoFocus>
          <Label className="visually-hidden">{t('commands.title')}</Label>
          <Input className="field" placeholder={t('commands.placeholder')} dir="auto" />
        </TextField>
        <Menu
          className="palette-list"
          aria-label={t('commands.title')}
          items={sections}
          renderEmptyState={() => <p className="note">{hits.isFetching ? t('search.looking') : t('commands.none')}</p>}
          onAction={(id) => {
            onClose();
            entries.get(String(id))?.run();
          }}
        >
          {(section) => (
            <MenuSection id={section.id}>
              <Header className="menu-head">{t(`commands.group.${section.id}`)}</Header>
              <Collection items={section.entries}>
                {(entry) => (
                  <MenuItem id={entry.id} className="menu-item" textValue={entry.words}>
                    <bdi>{entry.words}</bdi>
                    {entry.note && (
                      <bdi className="figure" dir="auto">
                        {entry.note}
                      </bdi>
                    )}
                    {entry.keys && (
                      <span className="palette-keys" dir="ltr" aria-hidden="true">
                        {entry.keys.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </span>
                    )}
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
