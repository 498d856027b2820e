/** Which city (or state) saw most held talks. */
import { entityRef } from '../../../../cypher/queries/read/rows.ts';
import { talksById } from '../../../../cypher/queries/read/talks.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { citeTalks } from '../../plan/citations.ts';
import { notKnown } from '../../plan/drafts.ts';
import { pictureOf } from '../../plan/graph.ts';
import { rankedVenues } from '../../queries.ts';
import type { Intent } from '../../types.ts';
import { plainName } from '../../wording/names.ts';
import { slotsInWords } from '../../wording/slots.ts';
import { citationNumbers, NUMBER } from '../../wording/talk.ts';
import { COLUMN } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const RANKED = 10;
const TOLD = 3;

const PHRASES: Record<Language, (top: string, others: string, what: string) => string> = {
  en: (top, others, what) => `${top}${others ? `; then ${others}` : ''}${what ? ` (${what})` : ''}.`,
  ru: (top, others, what) => `${top}${others ? `; далее: ${others}` : ''}${what ? ` (${what})` : ''}.`,
  ar: (top, others, what) => `${top}${others ? `؛ ثم ${others}` : ''}${what ? ` (${what})` : ''}.`,
};

export const venueRank: Intent = {
  definition: readDefinition('venue-rank'),
  async answer(context) {
    const { db, language, slots } = context;
    const params = {
      groups: slots.parties.map((p) => p.ids),
      type: 'venue' as const,
      countries: slots.venueCountry?.ids ?? null,
      from: slots.period?.from ?? null,
      to: slots.period?.to ?? null,
      limit: RANKED,
    };
    const rows = await db.read(rankedVenues, params);
    if (rows.length === 0) return notKnown(context, null);
    const talks = await talksById(
      db,
      rows.flatMap((r) => r.ids),
    );
    const citations = await citeTalks(db, talks, 'venue', language);
    const lines = rows.map(
      (r) =>
        `${plainName(entityRef(r.entity), language)} — ${NUMBER.talks[language](r.talks)} (${NUMBER.reports[language](r.reports)})`,
    );
    const separator = language === 'ar' ? '، ' : ', ';
    const tied = rows.filter((r) => r.talks === rows[0]?.talks).length;
    return {
      status: 'answered',
      sentence: PHRASES[language](
        lines.slice(0, tied).join(separator),
        lines.slice(tied, Math.max(tied, TOLD)).join(separator),
        slotsInWords(slots, language),
      ),
      columns: [COLUMN.venue, COLUMN.talks, COLUMN.reports, COLUMN.sources].map((c) => c[language]),
      rows: rows.map((r) => [
        plainName(entityRef(r.entity), language),
        r.talks,
        r.reports,
        r.ids
          .map((id) => citationNumbers(id, citations))
          .filter((n) => n !== '')
          .join(', '),
      ]),
      citations,
      graph: pictureOf(talks),
      cypher: rankedVenues.text,
      params,
    };
  },
};
