/** Waits for what a page comes to: asks again until the answer passes, then leaves the assertion to Jest. */

/** Asks every 100 ms until `passes` holds or twenty seconds are over; answers the last value. */
export async function eventually<T>(ask: () => Promise<T>, passes: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  let value = await ask();
  while (!passes(value) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 100));
    value = await ask();
  }
  return value;
}
