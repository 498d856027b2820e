/** When the application is to stop: on SIGTERM or SIGINT, or when the npm that started it has gone. */

/** How often it looks whether npm is still there, in milliseconds. */
const LOOK = 1_000;

/**
 * A signal that aborts once; `tell` is called then.
 *
 * Later signals are ignored: npm passes on what the terminal has sent to everybody already, and a second one must not
 * kill a stop under way. The shell between npm and us passes nothing on: npm's SIGTERM ends only that shell, which is
 * seen by the change of our parent.
 */
export function stopSignal(tell: () => void, env: NodeJS.ProcessEnv = process.env): AbortSignal {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) return;
    tell();
    stopping.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (env.npm_lifecycle_event === 'start') {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, LOOK).unref();
  }
  return stopping.signal;
}
