/** Reads a folder of gold with the articles it tells of, and measures resolution on it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DemarcheError } from '../../model/errors.ts';
import { extractArticle } from '../extract/extract.ts';
import { goldIds, readTexts } from './articles.ts';
import { readGold } from './gold.ts';
import { evaluateResolution, type ReadArticle, type ResolutionPart } from './resolution.ts';
import { GoldPerson, readLines, SameTalk } from './resolution-gold.ts';

const SAME = 'same.jsonl';
const PEOPLE = 'people.jsonl';

async function readSet(gold: string, articles: string): Promise<ReadArticle[]> {
  const items = new Map((await readGold(gold)).map((item) => [item.id, item]));
  const read: ReadArticle[] = [];
  for await (const source of readTexts([articles])) {
    if (!source.article) continue;
    const item = goldIds(articles, source, source.article)
      .map((id) => items.get(id))
      .find((found) => found !== undefined);
    if (item) read.push({ gold: item, document: extractArticle(source.article), text: source.article.text });
  }
  return read;
}

/**
 * Measures on a folder such as tests/corpus: `same.jsonl`, `people.jsonl`, and gold files, each with its articles in a
 * folder of its name or, where there is none, in `sample`.
 *
 * @throws DemarcheError `unreadable-file`
 */
export async function measureResolution(folder: string, sample: string): Promise<ResolutionPart[]> {
  if (!existsSync(path.join(folder, SAME))) {
    throw new DemarcheError('unreadable-file', `${folder} holds no ${SAME}.`, {
      hint: 'Give a folder of gold such as tests/corpus.',
    });
  }
  const same = await readLines(path.join(folder, SAME), SameTalk);
  const peopleFile = path.join(folder, PEOPLE);
  const people = existsSync(peopleFile) ? await readLines(peopleFile, GoldPerson) : [];
  const articles: ReadArticle[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== SAME && name !== PEOPLE);
  for (const name of files.sort()) {
    const own = path.join(folder, name.replace(/\.jsonl$/, ''));
    articles.push(...(await readSet(path.join(folder, name), existsSync(own) ? own : sample)));
  }
  return evaluateResolution(articles, same, people);
}
