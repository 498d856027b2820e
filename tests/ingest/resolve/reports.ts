/** Builds talk and statement reports for tests from the few fields that matter there. */

import type { World } from '../../../ingest/resolve/world.ts';
import type { ExtractedStatement, ExtractedTalk } from '../../../model/extraction.ts';
import type { StatementReport, TalkReport } from '../../../model/graph.ts';
import type { TalkLevel } from '../../../model/vocabulary.ts';

/** A talk report; `of` is the article, whose outlet is `media:` + its first word. */
export function talk(
  of: string,
  sides: string,
  fact: Partial<ExtractedTalk> = {},
  publishedAt: string | null = '2025-05-10',
  ordinal = 0,
): TalkReport {
  return {
    id: `report:${of}-${ordinal}`,
    articleId: `article:${of}`,
    publishedAt,
    publisher: `media:${of}`,
    extractor: 'test',
    version: '1',
    type: 'talk',
    fact: {
      id: 't',
      kind: 'meeting',
      participants: sides.split(' ').map((s) => (s.includes(':') ? s : `country:${s}`)),
      hosts: [],
      mediators: [],
      venue: null,
      date: null,
      status: 'held',
      form: 'in-person',
      level: null,
      indirect: false,
      round: null,
      series: null,
      initiator: null,
      topic: null,
      excludedTopics: [],
      outcomes: [],
      confidence: 0.8,
      evidence: [{ quote: 'x', start: 0, end: 1, rule: 'r' }],
      ...fact,
    },
  };
}

/** A statement report by `speaker`. */
export function statement(
  of: string,
  speaker: string,
  fact: Partial<ExtractedStatement> = {},
  publishedAt: string | null = '2025-05-10',
): StatementReport {
  return {
    id: `report:${of}-s`,
    articleId: `article:${of}`,
    publishedAt,
    publisher: `media:${of}`,
    extractor: 'test',
    version: '1',
    type: 'statement',
    fact: {
      id: 's',
      kind: 'statement',
      speaker,
      outlet: null,
      date: null,
      about: [],
      denies: null,
      via: [],
      text: 'x',
      confidence: 0.8,
      evidence: [{ quote: 'x', start: 0, end: 1, rule: 'r' }],
      ...fact,
    },
  };
}

/** Officials of {@link world}: `official:rus-head` sits for Russia with the rank that its name gives. */
export const world: World = {
  seat(entity) {
    const official = /^official:([a-z]{3})-(head|minister|deputy|envoy)(?:-.*)?$/.exec(entity);
    if (official) {
      return { side: `country:${official[1]?.toUpperCase()}`, type: 'official', level: official[2] as TalkLevel };
    }
    if (entity.startsWith('official:')) return { side: null, type: 'official', level: null };
    if (entity.startsWith('country:')) return { side: entity, type: 'country', level: null };
    const body = /^organization:([a-z]{3})-ministry$/.exec(entity);
    if (body) return { side: `country:${body[1]?.toUpperCase()}`, type: 'organization', level: null };
    return { side: entity, type: 'organization', level: null };
  },
  city: (venue) => venue.replace(/-palace$/, ''),
  name: (entity) => entity.replace(/^[a-z]+:/, ''),
};
