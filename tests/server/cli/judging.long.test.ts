/** Review, judgements and re-extraction from the command line, on a real graph: by itself and through a running application. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Database, readingOf } from '../../../cypher/database.ts';
import { lockHome } from '../../../cypher/local/app-lock.ts';
import { targetOf } from '../../../ingest/correct/find.ts';
import { givenArticlesOf } from '../../../ingest/correct/given.ts';
import { sayJudgement } from '../../../ingest/corrections.ts';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import { applyChange, writeAlone } from '../../../ingest/load/change.ts';
import { prepareArticle } from '../../../ingest/load/prepared.ts';
import { canonicalDump, ingestItems } from '../../../ingest/pipeline.ts';
import { readValue } from '../../../ingest/sources/json-lines.ts';
import type { Article } from '../../../model/article.ts';
import { newsroom, stream } from '../../ingest/load/documents.ts';
import { openTestDatabase, wipe } from '../../support/graph.ts';
import { testApp } from '../test-app.ts';
import { runCli } from './run-cli.ts';

// Every command is a process of its own.
jest.setTimeout(120_000);

const home = mkdtempSync(join(tmpdir(), 'demarche-judging-'));
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const cli = (...args: string[]) =>
  runCli(args, { env: { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, DEMARCHE_HOME: home, DEMARCHE_USER: 'Amal' } });

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  await wipe(db);
  await ingestItems(db, stream(newsroom()));
}, 120_000);
afterAll(() => db?.close());

describe('review', () => {
  it('lists cases with what they are about, and counts them', async () => {
    const { code, stdout } = await cli('review', '--reason', 'contradiction');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^0\.\d\d {2}contradiction {2}.+ \(talk:[0-9a-f]+\)$/m);
    expect(stdout).toMatch(/^\d+ contradiction$/m);
  });
  it('refuses a reason that is none', async () => {
    const { code, stderr } = await cli('review', '--reason', 'boredom');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Allowed choices')]);
  });
});

/** An application that holds the home of the commands, on the test graph. */
const application: { lock?: ReturnType<typeof lockHome>; server?: Server; asked: string[] } = { asked: [] };

async function startApplication(): Promise<void> {
  const { app } = testApp(db, { home });
  application.server = createServer((req, res) => {
    application.asked.push(`${req.method} ${req.url}`);
    app(req, res);
  });
  await new Promise<void>((done) => application.server?.listen(0, '127.0.0.1', done));
  application.lock = lockHome(home);
  application.lock.announce(`http://127.0.0.1:${(application.server.address() as AddressInfo).port}`);
}

async function stopApplication(): Promise<void> {
  application.lock?.release();
  application.server?.closeAllConnections();
  await new Promise<void>((done) => (application.server ? application.server.close(() => done()) : done()));
  delete application.server;
  delete application.lock;
}

describe.each([
  ['by itself', false],
  ['through the application', true],
])('%s', (_how, through) => {
  beforeAll(async () => {
    await wipe(db);
    await ingestItems(db, stream(newsroom()));
    rmSync(join(home, 'reextractions'), { recursive: true, force: true });
    application.asked = [];
    if (through) await startApplication();
  });
  afterAll(async () => {
    await stopApplication();
    const written = application.asked
      .filter((line) => line.startsWith('POST'))
      .map((line) => line.replace(/judgement:\w+|judgement%3A\w+/, 'ID'));
    expect([...new Set(written)].sort()).toEqual(
      through
        ? [
            'POST /api/judgements/ID/undo',
            'POST /api/judgements/replay',
            'POST /api/reextractions',
            'POST /api/reextractions/rollback',
          ]
        : [],
    );
  });

  describe('judge', () => {
    it('lists, writes out, takes back, and replays on another graph what people said', async () => {
      const [article] = await givenArticlesOf(readingOf(db), ['article:a1']);
      const [report] = article?.reports ?? [];
      if (!report) throw new Error('The article has no report.');
      const body = { kind: 'edit', target: targetOf(report.report), set: { round: 7 } } as const;
      const said = await sayJudgement(db, { body, by: 'Amal', why: 'It was the seventh' });
      const dump = await canonicalDump(db);
      const listed = await cli('judge', 'list');
      expect(listed.stdout).toContain(`${said.id}  ${said.at}  Amal: edit talk in article:a1`);
      expect(listed.stdout).toContain('round = 7 – It was the seventh');

      const file = join(home, 'judgements.jsonl');
      writeFileSync(file, (await cli('judge', 'export')).stdout);
      expect((await cli('judge', 'undo', said.id, '--by', 'Boris')).stdout).toContain('(taken back by Boris)');
      expect((await cli('judge', 'list', '--state', 'in-force')).stdout).toBe('Nobody has said anything.\n');
      expect((await cli('judge', 'undo', said.id)).code).toBe(1);

      await wipe(db);
      await ingestItems(db, stream(newsroom()));
      expect((await cli('judge', 'replay', file)).stdout).toBe('1 judgements are new, 0 were here already.\n');
      expect(await canonicalDump(db)).toEqual(dump);
      expect((await cli('judge', 'replay', file)).stdout).toBe('0 judgements are new, 1 were here already.\n');
    });
    it('refuses a file that holds something else', async () => {
      const file = join(home, 'other.jsonl');
      writeFileSync(file, '{"a":1}\n');
      const { code, stderr } = await cli('judge', 'replay', file);
      expect([code, stderr]).toEqual([1, expect.stringContaining('Line 1 of')]);
    });
  });

  describe('reextract', () => {
    it('says what today’s rules change, stores it, keeps what was there, and puts it back', async () => {
      const text =
        'Russian Foreign Minister Sergei Lavrov met Egyptian Foreign Minister Badr Abdelatty in Muscat on 10 April 2025.';
      const article = readValue({ id: 'old', text, publishedAt: '2025-04-11', title: 'Muscat' }, 'old', {})
        .article as Article;
      const facts = extractArticle(article);
      const talks = facts.talks.map((talk) => ({ ...talk, status: 'planned' as const }));
      const prepared = { ...prepareArticle(article, { ...facts, talks }, true), reader: 'demarche old' };
      await writeAlone(db, (tx) => applyChange(tx, { put: [{ ...prepared, was: 'added' }], remove: [] }));
      const before = await canonicalDump(db);

      const dry = await cli('reextract', '--dry-run');
      expect(dry.stdout).toMatch(/^article:old · Muscat\n {2}~ talk meeting \(held\): .+: status planned → held$/m);
      expect(dry.stdout).toContain(
        '1 articles would be read again, 1 with other facts: 0 added, 0 removed, 1 changed.',
      );
      expect(await canonicalDump(db)).toEqual(before);

      expect((await cli('reextract')).stdout).toContain('1 articles were read again');
      expect(await canonicalDump(db)).not.toEqual(before);
      const [kept] = readdirSync(join(home, 'reextractions'));
      const back = await cli('reextract', '--rollback', join(home, 'reextractions', kept ?? ''));
      expect(back.stdout).toBe('1 articles have their former facts again.\n');
      expect(await canonicalDump(db)).toEqual(before);
    });
    it('puts back only what was kept', async () => {
      const { code, stderr } = await cli('reextract', '--rollback', '/nowhere/none.jsonl');
      expect(code).toBe(through ? 2 : 1);
      expect(stderr).toMatch(through ? /While Demarche runs, only files of/ : /cannot be read/);
      const gone = await cli('reextract', '--rollback', join(home, 'reextractions', 'none.jsonl'));
      expect([gone.code, gone.stderr]).toEqual([1, expect.stringContaining('cannot be read')]);
    });
    it('goes back with nothing else', async () => {
      expect((await cli('reextract', 'article:old', '--rollback', 'file')).code).toBe(2);
    });
  });
});
