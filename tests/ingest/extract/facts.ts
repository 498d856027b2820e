/** A notation for facts that an analyst can read and write in tables: `talk EGY+SDN held venue:cairo 2025-08-12`. */
import { extractArticle } from '../../../ingest/extract/extract.ts';
import type { Extraction } from '../../../model/extraction.ts';
import type { Language } from '../../../model/vocabulary.ts';

/** The day on which the sentences of the tables are published, a Wednesday. */
export const TABLE_DAY = '2025-08-13';

/** Reads a sentence as an article of its own. */
export function read(language: Language, text: string, publishedAt: string | null = TABLE_DAY): Extraction {
  return extractArticle({
    id: 'article:table',
    url: null,
    title: null,
    text,
    publishedAt,
    language,
    publisher: null,
    sample: false,
  });
}

/** Sides of a talk: ISO codes and slugs of organisations without a country, sorted. */
export function sides(x: Extraction, participants: readonly string[]): string {
  const entities = new Map(x.entities.map((e) => [e.id, e]));
  const all = participants.map((id) => {
    const e = entities.get(id);
    if (e?.type === 'organization' && e.class !== 'state-body') return id.replace('organization:', '');
    return e?.country ?? null;
  });
  return [...new Set(all.filter((s) => s !== null))].sort().join('+');
}

/** What is wrong with an extraction against the facts expected of it; empty when all is as expected. */
export function differences(x: Extraction, expected: readonly string[]): string[] {
  const wrong: string[] = [];
  const open = [...x.talks];
  for (const fact of expected.filter((f) => f.startsWith('talk '))) {
    const [, who, status, ...rest] = fact.split(' ');
    const at = open.findIndex((t) => {
      if (sides(x, t.participants) !== who || t.status !== status) return false;
      return rest.every((r) => {
        if (r.startsWith('venue:')) return t.venue === r;
        if (r.startsWith('mediator:')) return t.mediators.includes(`country:${r.slice(9)}`);
        if (r.startsWith('host:')) return t.hosts.includes(`country:${r.slice(5)}`);
        if (r.startsWith('round:')) return t.round === Number(r.slice(6));
        if (r.startsWith('series:')) return t.series === r;
        if (r === 'no-series') return t.series === null;
        if (/^(in-person|phone|video|notes)$/.test(r)) return t.form === r;
        if (r === 'undated') return t.date === null;
        if (r === 'unplaced') return t.venue === null;
        return t.date === r;
      });
    });
    if (at < 0) wrong.push(`missing: ${fact}`);
    else open.splice(at, 1);
  }
  for (const t of open)
    wrong.push(`unexpected: talk ${sides(x, t.participants)} ${t.status} ${t.venue ?? ''} ${t.date ?? ''}`);
  const names = new Map(x.entities.map((e) => [e.id, [e.name, ...Object.values(e.names)]]));
  for (const fact of expected.filter((f) => f.startsWith('said '))) {
    const [speaker, outlet] = fact.slice(5).split(' > ') as [string, string | undefined];
    const found = x.statements.some(
      (s) =>
        (s.speaker === speaker || names.get(s.speaker)?.includes(speaker)) &&
        (outlet === undefined || s.outlet === outlet),
    );
    if (!found) wrong.push(`missing: ${fact}`);
  }
  return wrong;
}
