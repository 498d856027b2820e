/** Runs another program and gives its output; never throws for what that program does. */
import { execFile } from 'node:child_process';

/** What a program said and whether it ended well. */
export interface CommandAnswer {
  ok: boolean;
  output: string;
}

/** Output and success of a command, stopped after `timeoutMs`; null when there is no such command. */
export function tryCommand(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  timeoutMs = 30_000,
): Promise<CommandAnswer | null> {
  return new Promise((done) => {
    execFile(command, args, { env, timeout: timeoutMs, maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      if (error && (error.code === 'ENOENT' || error.code === 'EACCES')) done(null);
      else done({ ok: !error, output: `${stdout}${stderr}` });
    });
  });
}
