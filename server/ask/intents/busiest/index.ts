/** Who had most held talks, or talked to most others; whom X talked to most. */
import { entityRef } from '../../../../cypher/queries/read/rows.ts';
import { talksById } from '../../../../cypher/queries/read/talks.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { citeTalks } from '../../plan/citations.ts';
import { notKnown } from '../../plan/drafts.ts';
import { pictureOf } from '../../plan/graph.ts';
import { HELD } from '../../plan/talks.ts';
import { busiestActors, talksOf } from '../../queries.ts';
import type { AskContext, Intent } from '../../types.ts';
import { plainName } from '../../wording/names.ts';
import { slotsInWords } from '../../wording/slots.ts';
import { citationNumbers, NUMBER } from '../../wording/talk.ts';
import { COLUMN } from '../../wording/terms.ts';
import { readDefinition } from '../definition.ts';

const RANKED = 10;
const TOLD = 3;

interface Phrases {
  line(name: string, talks: number, partners: number, reports: number): string;
  whole(top: string, others: string, what: string): string;
}

const PHRASES: Record<Language, Phrases> = {
  en: {
    line: (name, talks, partners, reports) =>
      `${name} — ${NUMBER.talks.en(talks)} with ${partners === 1 ? '1 partner' : `${partners} partners`} (${NUMBER.reports.en(reports)})`,
    whole: (top, others, what) => `${top}${others ? `; then ${others}` : ''}${what ? ` (${what})` : ''}.`,
  },
  ru: {
    line: (name, talks, partners, reports) =>
      `${name} — ${NUMBER.talks.ru(talks)}, собеседников: ${partners} (${NUMBER.reports.ru(reports)})`,
    whole: (top, others, what) => `${top}${others ? `; далее: ${others}` : ''}${what ? ` (${what})` : ''}.`,
  },
  ar: {
    line: (name, talks, partners, reports) =>
      `${name} — ${NUMBER.talks.ar(talks)}، عدد الشركاء: ${partners} (${NUMBER.reports.ar(reports)})`,
    whole: (top, others, what) => `${top}${others ? `؛ ثم ${others}` : ''}${what ? ` (${what})` : ''}.`,
  },
};

/** Two talks of each actor ranked, to cite its row by. */
async function examples(
  context: AskContext,
  ids: readonly string[],
  withIds: string[] | null,
): Promise<Map<string, string[]>> {
  const { slots, db } = context;
  const found = await Promise.all(
    ids.map(async (id) => {
      const [row] = await db.read(talksOf, {
        anchor: [id],
        anchorRoles: ['party'],
        statuses: HELD,
        groups: withIds ? [withIds] : [],
        excluded: [],
        mediators: null,
        hosts: null,
        venues: null,
        venueCountries: null,
        topics: null,
        kinds: null,
        forms: null,
        level: null,
        round: null,
        indirect: false,
        multilateral: false,
        heads: false,
        from: slots.period?.from ?? null,
        to: slots.period?.to ?? null,
        loose: false,
        oldest: false,
        limit: 2,
      });
      return [id, row?.ids ?? []] as const;
    }),
  );
  return new Map(found);
}

export const busiest: Intent = {
  definition: readDefinition('busiest'),
  async answer(context) {
    const { db, language, slots, reading } = context;
    const party = slots.parties[0] ?? null;
    const people = reading.concepts.has('OFFICIAL') && !reading.concepts.has('COUNTRY');
    const params = {
      type: people || party?.kind === 'official' ? ('official' as const) : ('country' as const),
      with: party?.ids ?? null,
      byPartners: reading.concepts.has('PARTNERS'),
      from: slots.period?.from ?? null,
      to: slots.period?.to ?? null,
      limit: RANKED,
    };
    const rows = await db.read(busiestActors, params);
    if (rows.length === 0) return notKnown(context, null);
    const ids = await examples(
      context,
      rows.map((r) => r.entity.id),
      params.with,
    );
    const talks = await talksById(db, [...new Set([...ids.values()].flat())]);
    const citations = await citeTalks(db, talks, 'status', language);
    const phrases = PHRASES[language];
    const lines = rows.map((r) =>
      phrases.line(plainName(entityRef(r.entity), language), r.talks, r.partners, r.reports),
    );
    const rank = (r: (typeof rows)[number] | undefined) => (params.byPartners ? r?.partners : r?.talks);
    const tied = rows.filter((r) => rank(r) === rank(rows[0])).length;
    const separator = language === 'ar' ? '؛ ' : '; ';
    return {
      status: 'answered',
      sentence: phrases.whole(
        lines.slice(0, tied).join(separator),
        lines.slice(tied, Math.max(tied, TOLD)).join(separator),
        slotsInWords(slots, language),
      ),
      columns: [COLUMN.name, COLUMN.talks, COLUMN.partners, COLUMN.reports, COLUMN.sources].map((c) => c[language]),
      rows: rows.map((r) => [
        plainName(entityRef(r.entity), language),
        r.talks,
        r.partners,
        r.reports,
        (ids.get(r.entity.id) ?? [])
          .map((id) => citationNumbers(id, citations))
          .filter((n) => n !== '')
          .join(', '),
      ]),
      citations,
      graph: pictureOf(talks),
      cypher: busiestActors.text,
      params,
    };
  },
};
