/** Pairs of a name in a document and the entity it is, or that it must not become. */
import { describe, expect, it } from '@jest/globals';
import { knownWorld } from '../../../ingest/resolve/known-world.ts';
import type { LocalEntity } from '../../../ingest/resolve/local-entity.ts';
import { recogniseName } from '../../../ingest/resolve/recognise.ts';
import { resolveForeign, resolveOwn } from '../../../ingest/resolve/resolve-entities.ts';
import type { EntityType } from '../../../model/vocabulary.ts';

const entity = (type: EntityType, name: string, country?: string, office?: string): LocalEntity => ({
  id: 'local',
  type,
  name,
  names: {},
  country,
  office,
});
const resolve = (...e: Parameters<typeof entity>) => resolveForeign([entity(...e)], recogniseName)[0];

describe('resolveForeign', () => {
  it.each<[string, EntityType, string, string | undefined, string | undefined, string]>([
    ['official:sergei-lavrov', 'official', 'Sergei Lavrov', 'RUS', undefined, 'exact name'],
    ['official:sergei-lavrov', 'official', 'سيرغي لافروف', 'RUS', undefined, 'exact name'],
    ['official:sergei-lavrov', 'official', 'Сергей Лавров', undefined, undefined, 'exact name'],
    ['official:sergei-lavrov', 'official', 'Siergiej Lawrow', 'RUS', undefined, 'transliteration'],
    ['official:sergei-lavrov', 'official', 'Sergej Lavrov', 'RUS', undefined, 'transliteration'],
    ['official:sergei-lavrov', 'official', 'Lavrov', 'RUS', 'Foreign Minister', 'surname and office'],
    ['official:sergei-lavrov', 'official', 'Лавров', 'RUS', 'министр иностранных дел', 'surname and office'],
    ['official:sergei-ryabkov', 'official', 'Sergey Ryabkov', 'RUS', undefined, 'exact name'],
    ['venue:istanbul', 'venue', 'Стамбул', 'TUR', undefined, 'exact name'],
    ['venue:istanbul', 'venue', 'اسطنبول', undefined, undefined, 'exact name'],
    ['media:izvestia', 'media', 'إزفيستيا', undefined, undefined, 'exact name'],
    ['media:tass', 'media', 'TASS', 'RUS', undefined, 'exact name'],
    ['organization:united-nations', 'organization', 'ООН', undefined, undefined, 'exact name'],
    ['organization:iaea', 'organization', 'IAEA', undefined, undefined, 'exact name'],
    ['country:RUS', 'country', 'РФ', undefined, undefined, 'exact name'],
    ['country:TUR', 'country', 'whatever it is called', 'TUR', undefined, 'country code'],
    ['organization:rus-foreign-ministry', 'organization', 'Russian Foreign Ministry', 'RUS', undefined, 'name pattern'],
    ['organization:rus-foreign-ministry', 'organization', 'МИД России', 'RUS', undefined, 'name pattern'],
    ['organization:rus-foreign-ministry', 'organization', 'وزارة الخارجية الروسية', 'RUS', undefined, 'name pattern'],
  ])('%s ← %s %s (%s, %s): %s', (id, type, name, country, office, reason) => {
    const found = resolve(type, name, country, office);
    expect(found?.reason).toBe(reason);
    if (reason !== 'new entity') expect(found?.id).toBe(id);
  });

  it.each<[string, EntityType, string, string | undefined]>([
    ['a surname alone', 'official', 'Lavrov', 'RUS'],
    ['a name of another state', 'official', 'Sergei Lavrov', 'BLR'],
    ['another first name', 'official', 'Viktor Lavrov', 'RUS'],
    ['a near spelling of another surname', 'official', 'Sergei Lavrin', 'RUS'],
    ['a city of another state', 'venue', 'Istanbul', 'USA'],
    ['an unknown body', 'organization', 'Society of Tests', undefined],
  ])('%s becomes a new entity', (_why, type, name, country) => {
    const found = resolve(type, name, country);
    expect(found?.reason).toMatch(/^new entity/);
    expect(found?.id).toMatch(new RegExp(`^${type}:x-`));
  });

  it('looks for somebody without a state among the states named beside', () => {
    const lawrow = { ...entity('official', 'Siergiej Lawrow'), near: ['POL', 'RUS'] };
    expect(resolveForeign([lawrow], () => null)[0]).toMatchObject({ id: 'official:sergei-lavrov', score: 0.85 });
    expect(resolveForeign([{ ...lawrow, near: ['POL'] }], () => null)[0]?.reason).toMatch(/^new entity/);
    expect(resolveForeign([{ ...lawrow, name: 'Lawrow' }], () => null)[0]?.reason).toMatch(/^new entity/);
  });

  it('gives two spellings of one key one id and two names two', () => {
    const id = (name: string, country = 'RUS') => resolve('official', name, country)?.id;
    expect(id('Ivan Unknownov')).toBe(id('IVAN UNKNOWNOV'));
    expect(id('Ivan Unknownov')).not.toBe(id('Igor Unknownov'));
    expect(id('Ivan Unknownov')).not.toBe(id('Ivan Unknownov', 'KAZ'));
  });

  it('takes a state that ISO does not know for a body of its own', () => {
    expect(resolve('country', 'Freedonia')).toMatchObject({ type: 'organization', class: 'other', country: null });
  });

  it('keeps a country only with a state body', () => {
    const of = (cls: string) =>
      resolveForeign([{ ...entity('organization', 'Society of Tests', 'LBN'), class: cls }], () => null)[0];
    expect(of('movement')?.country).toBeNull();
    expect(of('state-body')?.country).toBe('LBN');
    expect(of('no such class')).toMatchObject({ class: 'other', country: null });
  });

  it('does not take local ids for ours', () => {
    const found = resolveForeign(
      [{ ...entity('official', 'Ivan Unknownov', 'RUS'), id: 'official:sergei-lavrov' }],
      () => null,
    )[0];
    expect(found?.id).toMatch(/^official:x-/);
  });

  it('refuses a country code that does not exist', () => {
    expect(() => resolve('official', 'Ivan Unknownov', 'XQX')).toThrow(/XQX/);
  });
});

describe('resolveOwn', () => {
  it('keeps gazetteer ids and names new people by their names', () => {
    const [known, fresh] = resolveOwn([
      { ...entity('official', 'Рябков', 'RUS'), id: 'official:sergei-ryabkov' },
      { ...entity('official', 'Ivan Unknownov', 'RUS'), id: 'official:x-0123456789abcdef0123' },
    ]);
    expect(known).toMatchObject({ id: 'official:sergei-ryabkov', reason: 'gazetteer' });
    expect(fresh?.id).toBe(resolve('official', 'Ivan Unknownov', 'RUS')?.id);
  });
});

describe('knownWorld', () => {
  const world = knownWorld(new Map([['official:x-1', { id: 'official:x-1', name: 'New', country: 'IRN' }]]));
  it('seats people by the office of the day', () => {
    expect(world.seat('official:sergei-lavrov', '2025-05-10')).toEqual({
      side: 'country:RUS',
      type: 'official',
      level: 'minister',
    });
    expect(world.seat('official:x-1', null)).toEqual({ side: 'country:IRN', type: 'official', level: null });
    expect(world.seat('country:RUS', null).side).toBe('country:RUS');
    expect(world.seat('organization:united-nations', null).side).toBe('organization:united-nations');
  });
  it('seats the head of an international body for it', () => {
    expect(world.seat('official:antonio-guterres', '2024-01-01').side).toBe('organization:united-nations');
  });
  it('takes a palace for its city', () => {
    expect(world.city('venue:ciragan-palace')).toBe('venue:istanbul');
    expect(world.city('venue:geneva')).not.toBe(world.city('venue:lausanne'));
  });
  it('knows a state as a place, which is no city', () => {
    expect(world.city('venue:state-vnm')).toBeNull();
    expect(world.name('venue:state-vnm')).toBe('Vietnam');
  });
});
