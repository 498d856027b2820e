/** A shuffle that is the same at every run. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const key = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return list
    .map((item) => ({ item, key: key() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
