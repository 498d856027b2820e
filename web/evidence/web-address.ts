/** Tells what may become a link. */

/** Only web addresses become links; anything else that a source may claim stays text. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
