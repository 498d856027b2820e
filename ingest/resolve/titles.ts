/** Titles of offices in the languages that the gazetteer of officials gives them in. */
import type { Names, Office } from '../../model/entity.ts';
import { loadGazetteer } from '../extract/gazetteer/load.ts';

let known: Map<string, Names> | null = null;

function titles(): Map<string, Names> {
  const counts = new Map<string, { names: Names; times: number }>();
  for (const { offices } of loadGazetteer().officials)
    for (const { title } of offices) {
      const key = JSON.stringify([title.en, title.ar, title.ru]);
      counts.set(key, { names: title, times: (counts.get(key)?.times ?? 0) + 1 });
    }
  // «Президент» of most, not the form of one republic.
  const byUse = [...counts.values()].sort((a, b) => b.times - a.times);
  const found = new Map<string, Names>();
  for (const { names } of byUse) if (names.en !== undefined && !found.has(names.en)) found.set(names.en, names);
  return found;
}

/** An office with its title in other languages, where one is known: graphs store the one it was written with. */
export function inLanguages<O extends Pick<Office, 'title'>>(office: O): O & { titles?: Names } {
  known ??= titles();
  const names = known.get(office.title);
  return names ? { ...office, titles: names } : office;
}
