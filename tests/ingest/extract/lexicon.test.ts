/** The lexicon heeds what the gazetteers say of their names: irregular forms, capitals that matter, names shared with others. */
import { describe, expect, it } from '@jest/globals';
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import { languagePack } from '../../../ingest/extract/languages/pack.ts';
import type { Reading } from '../../../ingest/extract/mentions/lexicon.ts';
import { tokenKeys } from '../../../ingest/extract/text/tokens.ts';
import { LANGUAGES, type Language } from '../../../model/vocabulary.ts';
import { read } from './facts.ts';

/** Readings of exactly this name. */
function readings(language: Language, name: string): Reading[] {
  const keys = tokenKeys(name);
  const hit = languagePack(language).lexicon.trie.longest(
    (i) => keys[i],
    0,
    () => true,
  );
  return hit?.length === keys.length ? hit.values.flatMap((e) => ('reading' in e ? [e.reading] : [])) : [];
}

const { venues, seats, organisations, media } = loadGazetteer();
const withIds = [
  ...organisations.map((o) => ({ ...o, id: `organization:${o.slug}` })),
  ...media.map((m) => ({ ...m, id: `media:${m.slug}` })),
];

describe('the lexicon', () => {
  it('knows the listed Russian forms of venues and seats, of none a case too many where a rule makes them', () => {
    for (const v of venues)
      for (const form of v.ruForms ?? [])
        expect({ form, ids: readings('ru', form).map((r) => r.id) }).toEqual({
          form,
          ids: expect.arrayContaining([`venue:${v.slug}`]),
        });
    for (const s of seats)
      for (const form of s.ruForms ?? [])
        expect({ form, bodies: readings('ru', form).map((r) => r.body) }).toEqual({
          form,
          bodies: expect.arrayContaining([s.body]),
        });
    expect(readings('ru', 'Тель-Авиве').map((r) => r.cases)).toEqual(['p']);
  });

  it.each(LANGUAGES)('takes names of bodies and outlets that need their capitals only with these (%s)', (language) => {
    for (const { id, names, caseSensitive } of withIds)
      for (const name of names[language].filter((n) => caseSensitive?.includes(n)))
        expect(
          readings(language, name)
            .filter((r) => r.id === id)
            .map((r) => r.exact),
        ).toContain(name);
  });

  it('reads no organisation in a word that begins a sentence', () => {
    const ids = (text: string) => read('en', text).entities.map((e) => e.id);
    expect(ids('The "WHO" held talks with Norway.')).toContain('organization:who');
    expect(ids('"Who" met Norway in Oslo.')).not.toContain('organization:who');
  });

  it('takes a seat whose name others share for that of its state once the state was named', () => {
    const shared = seats.flatMap((s) =>
      s.names.en.filter((n) => s.ambiguous?.includes(n)).map((name) => ({ name, seat: s })),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { name } of shared) expect(readings('en', name).some((r) => r.ambiguous)).toBe(true);
    const duma = (before: string) =>
      read('ru', `${before} Дума заявила о готовности.`).statements.map((s) => s.speaker);
    expect(duma('Это новость.')).toEqual([]);
    expect(duma('Президент России прибыл в Осло.')).toContain('organization:rus-parliament');
  });
});
