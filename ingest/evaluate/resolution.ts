/** Measures resolution: whether reports of one talk become one talk, and the names of one official one official. */
import type { Article } from '../../model/article.ts';
import { type Extraction, ExtractionInput } from '../../model/extraction.ts';
import type { TalkReport } from '../../model/graph.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { type PreparedArticle, prepareArticle } from '../load/prepared.ts';
import { groupReports } from '../resolve/grouping.ts';
import { knownWorld } from '../resolve/known-world.ts';
import { resolveForeign } from '../resolve/resolve-entities.ts';
import { bCubed, bCubedBetween, type Clustered, type ClusterFigures, clusterFaults } from './clusters.ts';
import { Comparison } from './comparison.ts';
import type { GoldItem } from './gold.ts';
import type { GoldPerson, SameTalk } from './resolution-gold.ts';
import { matchTalks } from './talks.ts';

/** An article as it was read, beside its gold. */
export interface ReadArticle {
  gold: GoldItem;
  document: Extraction;
  text: string;
}

/** Figures of one kind of thing: over all items, within each language, and between each two. */
export interface ResolutionPart {
  kind: 'talks as told' | 'talks as read' | 'officials' | 'spellings of people';
  parts: { part: string; figures: ClusterFigures }[];
  faults: string[];
}

const articleOf = ({ gold, document, text }: ReadArticle): Article => {
  const { language, publishedAt, title, publisher } = document.article;
  // Outlets decide nothing of what is one talk, but an article without one counts as its own.
  return {
    ...{ id: document.id, url: null, title, text, publishedAt, language, sample: false },
    publisher: publisher ?? gold.id,
  };
};

const prepare = (read: ReadArticle): PreparedArticle => prepareArticle(articleOf(read), read.document, true);

/** A gold talk of an article, and the report that tells it; null where none was read. */
interface Told {
  gold: GoldItem;
  n: number;
  report: TalkReport | null;
}

/** Groups the reports of all articles and gives each told talk the group of its report. */
function grouped(prepared: readonly PreparedArticle[], told: readonly Told[], same: readonly SameTalk[]): Clustered[] {
  const goldTalk = new Map(same.flatMap(({ talk, told: ids }) => ids.map((id): [string, string] => [id, talk])));
  const world = knownWorld(new Map(prepared.flatMap((p) => p.entities.map((e) => [e.id, e]))));
  const reports = prepared.flatMap((p) => p.reports.map((r) => r.report)).filter((r) => r.type === 'talk');
  const groupOf = new Map(
    groupReports(reports, world).flatMap((g) => g.map((id): [string, string | undefined] => [id, g[0]])),
  );
  return told.flatMap(({ gold, n, report }) => {
    if (!report) return [];
    const id = `${gold.id}#${n}`;
    const found = groupOf.get(report.id) ?? report.id;
    return [{ what: id, gold: goldTalk.get(id) ?? id, found, language: gold.language }];
  });
}

const reportOf = (prepared: PreparedArticle, local: unknown): TalkReport | null => {
  const report = prepared.reports.find((r) => r.local === local)?.report;
  return report?.type === 'talk' ? report : null;
};

/** Talks as they were read: what extraction reads wrongly is held against them. */
function talksAsRead(articles: readonly ReadArticle[], same: readonly SameTalk[]): Clustered[] {
  const prepared = articles.map(prepare);
  const told = articles.flatMap(({ gold, document }, i) => {
    const matched = matchTalks(new Comparison(gold, document));
    return gold.talks.map((asked, n) => {
      const talk = matched.get(asked);
      return { gold, n, report: talk ? reportOf(prepared[i] as PreparedArticle, talk) : null };
    });
  });
  return grouped(prepared, told, same);
}

/** The gold of an article as a document of another extractor; only the form, which gold does not give, is as it was read. */
function goldDocument({ gold, document, text }: ReadArticle): ExtractionInput {
  const matched = matchTalks(new Comparison(gold, document));
  const refs = [...new Set(gold.talks.flatMap((t) => t.participants))].filter((ref) => !ref.startsWith('country:'));
  const venues = [...new Set(gold.talks.flatMap((t) => t.venue ?? []))];
  const name = (ref: string) => ref.slice(ref.indexOf(':') + 1);
  return ExtractionInput.parse({
    article: { text },
    entities: [
      ...refs.map((ref) => ({
        id: ref,
        type: ref.slice(0, ref.indexOf(':')),
        name: name(ref),
        country: gold.countryOf[ref] ?? null,
        ...(ref.startsWith('organization:') && !gold.countryOf[ref] ? { class: 'other' } : {}),
      })),
      ...venues.map((venue) => ({ id: `venue:${venue}`, type: 'venue', name: venue })),
    ],
    talks: gold.talks.map((t, i) => ({
      id: String(i),
      kind: 'meeting',
      participants: t.participants,
      venue: t.venue ? `venue:${t.venue}` : null,
      date: t.date ?? null,
      status: t.status,
      form: document.talks.find((d) => d === matched.get(t))?.form ?? null,
      evidence: [{ quote: text[i] ?? ' ', start: i, end: i + 1 }],
    })),
  });
}

/** Talks as the gold tells them: resolution by itself. */
function talksAsTold(articles: readonly ReadArticle[], same: readonly SameTalk[]): Clustered[] {
  const documents = articles.map(goldDocument);
  const prepared = articles.map((read, i) => prepareArticle(articleOf(read), documents[i] as ExtractionInput, false));
  const told = articles.flatMap(({ gold }, i) =>
    gold.talks.map((_, n) => ({ gold, n, report: reportOf(prepared[i] as PreparedArticle, documents[i]?.talks[n]) })),
  );
  return grouped(prepared, told, same);
}

/** Officials of the gold where they are named in what was read, each with the entity of the graph it became. */
function officialItems(articles: readonly ReadArticle[]): Clustered[] {
  return articles.flatMap((read) => {
    const { gold, document } = read;
    const comparison = new Comparison(gold, document);
    const entities = prepare(read).entities.filter((e) => e.type === 'official');
    const named = [...gold.talks.flatMap((t) => t.participants), ...gold.statements.map((s) => s.speaker)];
    const refs = [...new Set(named)].filter((ref) => ref.startsWith('official:'));
    return refs.flatMap((ref) =>
      entities
        .filter((e) => comparison.same(ref, e.local))
        .map((e) => ({ what: `${gold.id} ${e.name}`, gold: ref, found: e.id, language: gold.language })),
    );
  });
}

/** Every spelling of people that no gazetteer need know, as a document without any other support would name them. */
function peopleItems(people: readonly GoldPerson[]): Clustered[] {
  return people.flatMap((person, i) =>
    LANGUAGES.flatMap((language) =>
      person[language].flatMap((name) => {
        const entity = { id: 'x', type: 'official' as const, name, names: {}, country: person.country, article: name };
        const found = resolveForeign([entity], () => null)[0];
        return found ? [{ what: name, gold: String(i), found: found.id, language }] : [];
      }),
    ),
  );
}

function part(kind: ResolutionPart['kind'], items: readonly Clustered[]): ResolutionPart {
  const pairs = LANGUAGES.flatMap((a, i) => LANGUAGES.slice(i + 1).map((b) => [a, b] as const));
  return {
    kind,
    parts: [
      { part: 'all', figures: bCubed(items) },
      ...LANGUAGES.map((l) => ({ part: l, figures: bCubed(items.filter((i) => i.language === l)) })),
      ...pairs.map(([a, b]) => ({ part: `${a}–${b}`, figures: bCubedBetween(items, a, b) })),
    ],
    faults: clusterFaults(items),
  };
}

/** Measures talks and officials of articles that were read, and spellings of people by themselves. */
export function evaluateResolution(
  articles: readonly ReadArticle[],
  same: readonly SameTalk[],
  people: readonly GoldPerson[],
): ResolutionPart[] {
  return [
    part('talks as told', talksAsTold(articles, same)),
    part('talks as read', talksAsRead(articles, same)),
    part('officials', officialItems(articles)),
    part('spellings of people', peopleItems(people)),
  ];
}
