/** The day that it is, where a request does not say one. */

/** Today in UTC, `YYYY-MM-DD`. */
export const todayHere = (): string => new Date().toISOString().slice(0, 10);
