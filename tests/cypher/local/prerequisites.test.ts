/** What must be installed, and what is said when it is not; Docker's file; locks. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { lockHome, runningApp } from '../../../cypher/local/app-lock.ts';
import { confLines } from '../../../cypher/local/conf.ts';
import { homePaths } from '../../../cypher/local/home.ts';
import { javaMajor, requireJava } from '../../../cypher/local/java.ts';
import { NEO4J } from '../../../cypher/local/neo4j-version.ts';
import { openDatabase } from '../../../cypher/local/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-prerequisites-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A search path with nothing but these programs, each a line of shell. */
function machine(programs: Record<string, string>): NodeJS.ProcessEnv {
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const [name, line] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: bin, HOME: folder };
}

const open = (env: NodeJS.ProcessEnv) =>
  openDatabase({ home: mkdtempSync(join(folder, 'home-')), env, startIfNeeded: true });
const JAVA_17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2';

describe('what must be installed', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['something else', null],
  ])('reads the version of %s', (output, major) => expect(javaMajor(output)).toBe(major));

  it('says that Java is missing, and Docker too', async () => {
    await expect(open(machine({}))).rejects.toMatchObject({
      code: 'missing-prerequisite',
      message: 'Java was not found (tried "java"), and Docker is not installed.',
      hint: expect.stringContaining('Install Java 17'),
    });
  });

  it('says that Java is too old, and that no Docker engine runs', async () => {
    const env = machine({ java: 'echo \'openjdk version "11.0.2"\' >&2', docker: '[ "$1" != info ]' });
    await expect(open(env)).rejects.toMatchObject({
      code: 'missing-prerequisite',
      message: 'Java 11 is too old: Neo4j needs 17, and no Docker engine runs.',
    });
  });

  it('says that Docker lacks Compose', async () => {
    await expect(open(machine({ docker: '[ "$1" != compose ]' }))).rejects.toMatchObject({
      message: expect.stringContaining('this Docker has no Compose plugin'),
    });
  });

  it('says that Maven is missing, or what Maven said', async () => {
    await expect(open(machine({ java: JAVA_17 }))).rejects.toMatchObject({
      code: 'missing-prerequisite',
      message: expect.stringContaining('Maven was not found'),
    });
    const failing = machine({ java: JAVA_17, mvn: '[ "$1" = --version ] || { echo "[ERROR] no network"; exit 1; }' });
    await expect(open(failing)).rejects.toMatchObject({ message: 'Maven could not fetch Neo4j: no network' });
  });

  it('prefers JAVA_HOME', async () => {
    await expect(requireJava({ ...machine({ java: JAVA_17 }), JAVA_HOME: '/nowhere' })).rejects.toMatchObject({
      message: 'Java was not found (tried "/nowhere/bin/java").',
    });
  });
});

describe("Docker's file", () => {
  const compose = parse(readFileSync('docker-compose.yml', 'utf8'));
  const { neo4j, app } = compose.services;

  it('names the same Neo4j line, an app built from a file that is there, and loopback ports only', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(NEO4J.version).toMatch(/^5\.26\.\d+$/);
    expect(existsSync(app.build.dockerfile)).toBe(true);
    expect(app.environment.NEO4J_URI).toBe('neo4j://neo4j:7687');
    for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('guards its Neo4j with the same lines as the managed one', () => {
    const here = confLines(7687).filter((line) => !/listen_address|advertised_address/.test(line));
    for (const line of here) {
      const at = line.indexOf('=');
      const name = `NEO4J_${line.slice(0, at).replaceAll('_', '__').replaceAll('.', '_')}`;
      expect(`${name}=${neo4j.environment[name]}`).toBe(`${name}=${line.slice(at + 1)}`);
    }
  });
});

describe('the lock of a home', () => {
  it('is held once, tells its owner, and is free again when its owner died or let go', () => {
    const home = mkdtempSync(join(folder, 'home-'));
    const lock = lockHome(home);
    expect(() => lockHome(home)).toThrow(`Demarche already runs on ${home} (process ${process.pid}).`);
    lock.announce('http://localhost:3000');
    expect(runningApp(home)).toEqual({ pid: process.pid, url: 'http://localhost:3000' });
    lock.release();
    expect(runningApp(home)).toBeNull();
    // A process id that was given to another process since: born at another time.
    writeFileSync(homePaths(home).lock, JSON.stringify({ pid: process.pid, birth: 'long ago', url: null }));
    expect(runningApp(home)).toBeNull();
    writeFileSync(homePaths(home).lock, 'half a fi');
    lockHome(home).release();
  });
});
