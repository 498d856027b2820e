/** A program that holds a home as the application does: takes its lock, opens the graph, says so, and waits to be ended. */
import { lockHome } from '../../cypher/local/app-lock.ts';
import { openDatabase } from '../../cypher/local/open.ts';

const [home, jarsHome] = process.argv.slice(2);
if (!home || !jarsHome) throw new Error('usage: hold-home HOME JARS-HOME');
const lock = lockHome(home);
await openDatabase({ home, jarsHome, startIfNeeded: true, jvm: ['-XX:TieredStopAtLevel=1'] });
lock.announce('http://localhost:3999');
process.stdout.write('ready\n');
setInterval(() => {}, 1_000);
