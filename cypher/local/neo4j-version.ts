/** Which Neo4j the managed server is, and what it needs: the one place to change when moving to another line. */
import { readFileSync } from 'node:fs';

/** Maven's project file, the source of the version. */
export const POM = new URL('../pom.xml', import.meta.url);

/** Facts of the 5.26 long-term line, Community edition. */
export const NEO4J = {
  version: /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? '',
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  adminClass: 'org.neo4j.cli.AdminTool',
  /** Its classes are of major version 61. */
  minJava: 17,
  /** Jars that its two artefacts bring, for the progress line and to recognise a folder that lacks some. */
  jars: 213,
  /** Neo4j reflects on these packages. */
  jvm: [
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-XX:+UseParallelGC',
  ],
} as const;
