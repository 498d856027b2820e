/** Reads the name of a body by the extractor's own patterns, so that documents of others meet our ministries and embassies. */
import type { EntityType } from '../../model/vocabulary.ts';
import { extractArticle } from '../extract/extract.ts';
import { loadGazetteer } from '../extract/gazetteer/load.ts';
import { STATE_BODIES, stateBodyId, stateBodyNames } from '../extract/mentions/state-bodies.ts';
import type { LocalEntity } from './local-entity.ts';
import { nameLanguage } from './name-key.ts';

/** Names whose reading is kept. */
const KEPT = 5_000;
const read = new Map<string, LocalEntity | null>();

let made: Map<string, LocalEntity | null> | undefined;

/** Bodies by the names that we make for them; a name that is made for two is nobody's. */
function madeNames(): Map<string, LocalEntity | null> {
  if (made) return made;
  made = new Map();
  for (const { iso3 } of loadGazetteer().countries) {
    for (const body of STATE_BODIES) {
      const id = stateBodyId(iso3, body);
      const names = stateBodyNames(iso3, body);
      const entity = {
        id,
        type: 'organization',
        name: names.en ?? id,
        names,
        country: iso3,
        class: 'state-body',
      } as const;
      for (const name of Object.values(names)) if (name) made.set(name, made.has(name) ? null : entity);
    }
  }
  return made;
}

function readName(name: string): LocalEntity | null {
  const language = nameLanguage(name);
  if (language === null) return null;
  const article = {
    id: 'article:name',
    url: null,
    title: null,
    text: name,
    publishedAt: null,
    language,
    publisher: null,
    sample: false,
  };
  const { entities } = extractArticle(article);
  const whole = entities.filter((e) => e.mentions.some((m) => m.start === 0 && m.end === name.length));
  const body = whole.find((e) => e.type === 'organization' && !e.id.startsWith('organization:x-'));
  return body ?? null;
}

/** The body that a whole name is read as, or null. */
export function recogniseName(name: string, type: EntityType): LocalEntity | null {
  if (type !== 'organization') return null;
  const text = name.trim();
  if (!read.has(text)) {
    if (read.size >= KEPT) read.clear();
    read.set(text, madeNames().get(text) ?? readName(text));
  }
  return read.get(text) ?? null;
}
