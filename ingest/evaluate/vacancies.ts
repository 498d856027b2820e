/** Finds offices that the gazetteer of officials leaves without a holder of today, or with more than one. */
import type { Gazetteer } from '../extract/gazetteer/schema.ts';

/** A gap, as a sentence; `office` is empty when no office of the kind is listed at all. */
export interface OfficeGap {
  kind: 'no-head' | 'no-foreign-minister' | 'no-holder' | 'several-holders';
  country: string;
  office: string;
  message: string;
}

/** English titles of those who lead a foreign ministry; a state's own word stands beside its code. */
const FOREIGN_MINISTER = /^(?:acting )?(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs)$/i;
const OWN_TITLES: Record<string, string> = { USA: 'secretary of state', GBR: 'foreign secretary' };

const isForeignMinister = (country: string, title: string) =>
  FOREIGN_MINISTER.test(title) || OWN_TITLES[country] === title.toLowerCase();

interface Held {
  country: string;
  title: string;
  name: string;
  from: string | null;
  to: string | null;
  head: boolean;
}

function held(g: Gazetteer): Held[] {
  return g.officials.flatMap(({ names, offices }) =>
    offices.flatMap((o) => {
      const country = /^country:(.+)$/.exec(o.of)?.[1];
      const title = o.title.en;
      const head = o.level === 'head';
      if (country === undefined || !(head || isForeignMinister(country, title))) return [];
      return [{ country, title, name: names.en[0] ?? '', from: o.from, to: o.to, head }];
    }),
  );
}

function gapsOf(country: string, offices: readonly Held[]): OfficeGap[] {
  const gaps: OfficeGap[] = [];
  const current = offices.filter((o) => o.to === null);
  if (!current.some((o) => o.head))
    gaps.push({ kind: 'no-head', country, office: '', message: 'No head of state or government holds office today.' });
  if (!current.some((o) => !o.head))
    gaps.push({ kind: 'no-foreign-minister', country, office: '', message: 'No foreign minister holds office today.' });
  for (const office of new Set(offices.map((o) => o.title))) {
    const holders = offices.filter((o) => o.title === office);
    const now = holders.filter((o) => o.to === null);
    if (now.length > 1) {
      const names = now.map((o) => `${o.name} (from ${o.from ?? 'an unknown day'})`).join(', ');
      gaps.push({ kind: 'several-holders', country, office, message: `${office} has several holders: ${names}.` });
    }
    if (now.length > 0 || !holders.some((o) => o.head)) continue;
    const last = holders.reduce((a, b) => ((a.to ?? '') < (b.to ?? '') ? b : a));
    const message = `${office} has no holder since ${last.name}, until ${last.to}; or the office is no more.`;
    gaps.push({ kind: 'no-holder', country, office, message });
  }
  return gaps;
}

/**
 * Gaps at the head of state or government and the foreign minister of every state that has officials listed. Notes for
 * whoever keeps the list, not faults: offices are abolished and renamed, and an end not known counts as none.
 */
export function officeGaps(g: Gazetteer): OfficeGap[] {
  const states = [...new Set(g.officials.flatMap((o) => o.country ?? []))].sort();
  const offices = held(g);
  return states.flatMap((country) =>
    gapsOf(
      country,
      offices.filter((o) => o.country === country),
    ),
  );
}
