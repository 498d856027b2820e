/** Configuration of the managed server: loopback only, no files, no network, bounded memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HomePaths } from './home.ts';

/**
 * The lines of `neo4j.conf`. What roles would guard in the Enterprise edition is guarded here and by the query guard:
 * LOAD CSV reaches neither files nor addresses, transactions have a memory and a time limit. The `internal.*` names are
 * unsupported, so the version is pinned and a test tries the attacks.
 */
export function confLines(port: number): string[] {
  return [
    'server.config.strict_validation.enabled=true',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'server.directories.import=import',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'db.transaction.timeout=30s',
    'db.memory.transaction.max=128m',
    'dbms.memory.transaction.total.max=256m',
    'db.transaction.concurrent.maximum=64',
    'db.tx_log.rotation.retention_policy=1 days 512M',
    'db.shutdown_transaction_end_timeout=1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=2',
  ];
}

/** Writes the configuration for a start on `port`, and makes the folders that Neo4j expects. */
export function writeConf(paths: HomePaths, port: number): void {
  for (const folder of [paths.conf, join(paths.server, 'logs'), join(paths.server, 'import')]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(join(paths.conf, 'neo4j.conf'), `${confLines(port).join('\n')}\n`);
}
