/** When the web is built anew, and what the environment may say. */
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../server/lifecycle/environment.ts';
import { webIsStale } from '../../server/lifecycle/web-build.ts';

describe('the web build', () => {
  const root = mkdtempSync(join(tmpdir(), 'demarche-package-'));
  const put = (path: string, minutes: number) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), minutes * 60, minutes * 60);
  };
  put('web/main.tsx', 10);
  put('model/article.ts', 10);

  it.each([
    ['is missing', () => undefined, true],
    ['is newer than its sources', () => put('web/dist/index.html', 20), false],
    ['is older than a source', () => put('web/graph/canvas.tsx', 30), true],
    ['was made again', () => put('web/dist/index.html', 40), false],
    ['is older than the model', () => put('model/article.ts', 50), true],
    ['does not look at itself', () => [put('web/dist/index.html', 60), put('web/dist/assets/a.js', 70)], false],
  ])('%s', (_what, change, stale) => {
    change();
    expect(webIsStale(root)).toBe(stale);
  });
});

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', hosts: [], sample: true });
  });
  it('are read', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DEMARCHE_HOSTS: 'a.example, b.example',
      DEMARCHE_SAMPLE: 'off',
      LOG_LEVEL: 'debug',
    };
    expect(readSettings(env)).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      hosts: ['a.example', 'b.example'],
      sample: false,
      logLevel: 'debug',
    });
  });
  it.each([{ PORT: '-1' }, { PORT: '65536' }, { PORT: '3000x' }, { PORT: '3.5' }, { LOG_LEVEL: 'loud' }])(
    'refuse %j',
    (env) => {
      expect(() => readSettings(env)).toThrow(expect.objectContaining({ code: 'wrong-use' }));
    },
  );
});
