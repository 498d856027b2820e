/** Counts how much of the code runs, by V8's own counters: the same on every machine, however busy it is. */
import { Session } from 'node:inspector/promises';

/** Counts the steps of code whose files have `part` in their address. Import that code only after this was started. */
export async function countSteps(part: string): Promise<{
  /** How often functions and the branches and loops inside them were entered while `work` ran. */
  of: (work: () => unknown) => Promise<number>;
  stop: () => Promise<void>;
}> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter((script) => script.url.includes(part))
      .flatMap((script) => script.functions.flatMap((f) => f.ranges))
      .reduce((sum, range) => sum + range.count, 0);
  };
  return {
    async of(work) {
      await taken();
      work();
      return await taken();
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
