/** Reads the tables of pairs beside it, which are written for analysts: Markdown, one pair a row. */
import { readFileSync } from 'node:fs';
import { knownEntities } from '../../../ingest/resolve/known-entities.ts';
import type { LocalEntity } from '../../../ingest/resolve/local-entity.ts';
import type { TalkReport } from '../../../model/graph.ts';
import { TalkForm, TalkKind, TalkStatus } from '../../../model/vocabulary.ts';
import { talk } from './reports.ts';

/** One row: what is right, and whether it is a limit, told wrongly as yet. */
export interface Pair {
  section: string;
  same: boolean;
  limit: boolean;
  first: string;
  second: string;
  why: string;
}

/** Rows of a table file beside this one. */
export function pairsOf(file: string): Pair[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  let section = '';
  return lines.flatMap((line) => {
    if (line.startsWith('## ')) section = line.slice(3);
    const cells = line.split('|').map((cell) => cell.trim());
    const [, answer = '', first = '', second = '', why = ''] = cells;
    if (!/^(yes|no)\b/.test(answer)) return [];
    return [{ section, same: answer.startsWith('yes'), limit: answer.endsWith('limit'), first, second, why }];
  });
}

/** `Name; STATE; office; day` as an official of a document. */
export function officialOf(text: string): LocalEntity {
  const [name = '', country, ...rest] = text.split(';').map((part) => part.trim());
  const day = rest.find((part) => /^\d{4}-/.test(part));
  const office = rest.find((part) => part !== day);
  return { id: 'local', type: 'official', name, names: {}, country, office, day: day ?? null };
}

const idOf = (word: string) =>
  /^[A-Z]{3}$/.test(word) ? `country:${word}` : word.replace(/^org:/, 'organization:').replace(/^(?!.*:)/, 'official:');

/** A report of the article `of`, as the head of talk-pairs.md describes it. */
export function reportOf(text: string, of: string): TalkReport {
  const [parties = '', ...rest] = text.split(';').map((part) => part.trim());
  let published = '2025-05-12';
  const fact: Partial<TalkReport['fact']> = {};
  for (const part of rest) {
    const [word = '', ...more] = part.split(' ');
    const value = more.join(' ');
    if (/^\d{4}/.test(part)) fact.date = part;
    else if (word === 'published') published = value;
    else if (word === 'round') fact.round = Number(value);
    else if (word === 'series') fact.series = value;
    else if (word === 'topic') fact.topic = `topic:${value}`;
    else if (word === 'kind') fact.kind = TalkKind.parse(value);
    else if (word === 'mediators' || word === 'hosts') fact[word] = more.map(idOf);
    else if (TalkStatus.safeParse(part).success) fact.status = TalkStatus.parse(part);
    else if (TalkForm.safeParse(part).success) fact.form = TalkForm.parse(part);
    else if (knownEntities().byId.has(`venue:${part}`)) fact.venue = `venue:${part}`;
    else throw new RangeError(`${part} in «${text}» is no word of the table.`);
  }
  const ids = parties.split(' ').map(idOf);
  const unknown = ids.find((id) => !knownEntities().byId.has(id));
  if (unknown) throw new RangeError(`${unknown} in «${text}» is not in the gazetteers.`);
  return talk(of, ids.join(' '), fact, published);
}
