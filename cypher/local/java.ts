/** Finds the Java and Maven that the managed server needs, or says in one sentence what to install. */
import { join } from 'node:path';
import { DemarcheError } from '../../model/errors.ts';
import { tryCommand } from './commands.ts';
import { NEO4J } from './neo4j-version.ts';

const HINT = `Install Java ${NEO4J.minJava} or newer (Debian and Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven), or set NEO4J_URI to a Neo4j that runs.`;

/** The `java` command that `env` leads to: `JAVA_HOME` first, then the search path. */
export function javaCommand(env: NodeJS.ProcessEnv): string {
  return env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
}

/** Major version in what `java -version` prints: 17 of `openjdk version "17.0.15"`, 8 of `java version "1.8.0_402"`. */
export function javaMajor(output: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(output);
  return found ? Number(found[1]) : null;
}

/**
 * The Java to run Neo4j with.
 *
 * @throws DemarcheError `missing-prerequisite` when there is none, or it is too old
 */
export async function requireJava(env: NodeJS.ProcessEnv): Promise<string> {
  const command = javaCommand(env);
  const answer = await tryCommand(command, ['-version'], env);
  const major = answer ? javaMajor(answer.output) : null;
  if (!answer || (major === null && !answer.ok)) {
    throw new DemarcheError('missing-prerequisite', `Java was not found (tried "${command}").`, { hint: HINT });
  }
  if (major !== null && major < NEO4J.minJava) {
    throw new DemarcheError('missing-prerequisite', `Java ${major} is too old: Neo4j needs ${NEO4J.minJava}.`, {
      hint: HINT,
    });
  }
  return command;
}

/**
 * The Maven that fetches Neo4j's jars; only needed once per home.
 *
 * @throws DemarcheError `missing-prerequisite`
 */
export async function requireMaven(env: NodeJS.ProcessEnv): Promise<string> {
  const answer = await tryCommand('mvn', ['--version'], env);
  if (!answer?.ok) {
    throw new DemarcheError('missing-prerequisite', 'Maven was not found, and Neo4j is fetched with it once.', {
      hint: 'Install Maven (Debian and Ubuntu: apt install maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j that runs.',
    });
  }
  return 'mvn';
}
