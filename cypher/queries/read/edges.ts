/** The lines among some entities of a graph: from the stored edges, or counted from the facts that filters selected. */
import { z } from 'zod';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { EdgeRow, type GraphEdge, graphEdge } from './graph-shape.ts';
import { type TalkSelection, talkQuery } from './talk-filter.ts';

const ids = z.array(z.string());
const ActorPlaceRow = EdgeRow.extend({ place: z.boolean() });

const storedPairs = defineQuery({ file: 'read/stored-pairs', params: z.object({ ids }), row: EdgeRow });
const storedSpeakers = defineQuery({ file: 'read/stored-speakers', params: z.object({ ids }), row: EdgeRow });
const placesAndTopics = defineQuery({
  file: 'read/places-and-topics',
  params: z.object({ ids, limit: z.int() }),
  row: ActorPlaceRow,
});
const pairsOfTalks = talkQuery({
  file: 'read/pairs-of-talks',
  params: { ids, multilateral: z.boolean(), most: z.int() },
  row: EdgeRow,
});
const speakersOfStatements = defineQuery({
  file: 'read/speakers-of-statements',
  params: z.object({ statements: ids, ids }),
  row: EdgeRow,
});
const placesAndTopicsOfTalks = talkQuery({
  file: 'read/places-and-topics-of-talks',
  params: { ids, focus: z.string().nullable(), most: z.int() },
  row: ActorPlaceRow,
});
const memberships = defineQuery({
  file: 'read/memberships',
  params: z.object({ ids }),
  row: z.object({ source: z.string(), target: z.string() }),
});

/** Lines to places and topics over all talks at most: a large graph has tens of thousands, which nobody can tell apart. */
const PLACE_LINES = 5_000;

/** Talks that one graph is counted from at most, the newest of them. */
export const MOST_TALKS = 100_000;

/** Facts that filters selected. */
export interface Selection {
  /** Talks; null for none. */
  talks: TalkSelection | null;
  /** There are more than {@link MOST_TALKS}. */
  cut: boolean;
  /** Statements, by id. */
  statements: string[];
  /** Count talks of more than eight sides into pairs as well. */
  multilateral: boolean;
  /** An entity that keeps its own lines to places and topics, though its side is drawn. */
  focus: string | null;
}

/**
 * All lines among some entities.
 *
 * @param nodes entity ids
 * @param selection the facts to count; null for all of them, which the stored edges know
 * @returns `cut`: there are more lines to places and topics; the strongest are given
 */
export async function edgesAmong(
  db: Database,
  nodes: string[],
  selection: Selection | null,
): Promise<{ edges: GraphEdge[]; cut: boolean }> {
  const talks = selection?.talks;
  const [pairs, speakers, places, members] = await Promise.all([
    selection
      ? talks
        ? pairsOfTalks(
            db,
            talks,
            { ids: nodes, multilateral: selection.multilateral, most: MOST_TALKS },
            mostOf(selection),
          )
        : []
      : db.read(storedPairs, { ids: nodes }),
    selection
      ? db.read(speakersOfStatements, { statements: selection.statements, ids: nodes })
      : db.read(storedSpeakers, { ids: nodes }),
    selection
      ? talks
        ? placesAndTopicsOfTalks(db, talks, { ids: nodes, focus: selection.focus, most: MOST_TALKS }, mostOf(selection))
        : []
      : db.read(placesAndTopics, { ids: nodes, limit: PLACE_LINES + 1 }),
    db.read(memberships, { ids: nodes }),
  ]);
  const cut = selection === null && places.length > PLACE_LINES;
  const edges = [
    ...pairs.map((row) => graphEdge('talked-with', row)),
    ...speakers.map((row) => graphEdge('spoke-to', row)),
    ...(cut ? places.slice(0, PLACE_LINES) : places).map((row) =>
      graphEdge(row.place ? 'met-at' : 'talked-about', row),
    ),
    ...members.map((row) => graphEdge('belongs-to', { ...row, ...NO_COUNTS })),
  ];
  return { edges, cut };
}

/** Whether the talks of a selection are taken whole or the newest of them, for the place `most` of its queries. */
export const mostOf = ({ cut }: Selection) => ({ most: cut ? 'talks-newest' : 'talks-whole' });

const NO_COUNTS = { held: 0, planned: 0, off: 0, count: 0, reports: 0, first: null, last: null };
