/** Hits of the search by type, and in the script that was typed. */
import type { SearchHit } from '../../model/api/facts.ts';
import type { EntityType } from '../../model/vocabulary.ts';

/** Hits of one type. */
export interface HitGroup {
  type: EntityType;
  hits: SearchHit[];
}

/** Hits by type; the types stand in the order of their best hit, so that the best of all stays first. */
export function hitGroups(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<EntityType, HitGroup>();
  for (const hit of hits) {
    const group = groups.get(hit.type) ?? { type: hit.type, hits: [] };
    group.hits.push(hit);
    groups.set(hit.type, group);
  }
  return [...groups.values()];
}

const SCRIPTS = [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Latin}/u];
const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

/** Those hits whose matching spelling is in the script of the text; all where the text has none of the scripts. */
export function inScriptOf(text: string, hits: readonly SearchHit[]): SearchHit[] {
  const script = scriptOf(text);
  return script < 0 ? [...hits] : hits.filter((hit) => scriptOf(hit.matched) === script);
}
