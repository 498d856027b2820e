/** A first start that is told to stop at any of its steps: gone within 20 s, and its Neo4j with it. */
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { homePaths } from '../../cypher/local/home.ts';
import { runningServer } from '../../cypher/local/server.ts';
import { cliEnv, ownHome, startCli } from './cli/run-cli.ts';

it.each([
  'Opening the port',
  'Starting Neo4j',
  'Preparing the graph',
  'Loading the sample articles',
  'sample articles',
])(
  'stops at "%s"',
  async (step) => {
    const home = ownHome();
    const app = startCli(['start'], cliEnv({ DEMARCHE_HOME: home, PORT: '0' }));
    const ended = once(app, 'exit');
    let began = 0;
    let output = '';
    app.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (began > 0 || !output.includes(step)) return;
      began = Date.now();
      app.kill('SIGTERM');
    });
    const [code] = await ended;
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(runningServer(homePaths(home))).toBeNull();
  },
  120_000,
);
