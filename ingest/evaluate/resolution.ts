/** Measures resolution: whether reports of one talk become one talk, and the names of one official one official. */
import type { Extraction } from '../../model/extraction.ts';
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
  kind: 'talks' | 'officials' | 'unknown officials';
  parts: { part: string; figures: ClusterFigures }[];
  faults: string[];
}

function prepare({ gold, document, text }: ReadArticle): PreparedArticle {
  const { language, publishedAt, title, publisher } = document.article;
  const article = { id: document.id, url: null, title, text, publishedAt, language, publisher, sample: false };
  // Outlets decide nothing of what is one talk, but an article without one counts as its own.
  return prepareArticle({ ...article, publisher: publisher ?? gold.id }, document, true);
}

/** Reports of gold talks that were read, each with its talk of the gold and the one it became. */
function talkItems(articles: readonly ReadArticle[], same: readonly SameTalk[]): Clustered[] {
  const goldTalk = new Map(same.flatMap(({ talk, told }) => told.map((t): [string, string] => [t, talk])));
  const prepared = articles.map(prepare);
  const world = knownWorld(new Map(prepared.flatMap((p) => p.entities.map((e) => [e.id, e]))));
  const reports = prepared.flatMap((p) => p.reports.map((r) => r.report));
  const groups = groupReports(
    reports.filter((r): r is TalkReport => r.type === 'talk'),
    world,
  );
  const groupOf = new Map(groups.flatMap((group) => group.map((id): [string, string] => [id, group[0] as string])));
  return articles.flatMap(({ gold, document }, i) => {
    const matched = matchTalks(new Comparison(gold, document));
    return gold.talks.flatMap((asked, n) => {
      const report = prepared[i]?.reports.find((r) => r.local === matched.get(asked))?.report;
      if (!report) return [];
      const id = `${gold.id}#${n}`;
      const found = groupOf.get(report.id) ?? report.id;
      return [{ what: id, gold: goldTalk.get(id) ?? id, found, language: gold.language }];
    });
  });
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
    part('talks', talkItems(articles, same)),
    part('officials', officialItems(articles)),
    part('unknown officials', peopleItems(people)),
  ];
}
