/** Articles made ready again from what is stored of them, as they were before any judgement. */
import type { WriteTx } from '../../cypher/database.ts';
import { type GivenArticle, givenArticles } from '../../cypher/queries/write/judgements.ts';
import type { Article } from '../../model/article.ts';
import type { EntityLink, Report } from '../../model/graph.ts';
import { entityTypeOf } from '../../model/ids.ts';
import { OrganizationClass } from '../../model/vocabulary.ts';
import type { PreparedArticle, PreparedReport } from '../load/prepared.ts';
import type { ResolvedEntity } from '../resolve/resolve-entities.ts';

function entityOf({ entity, names, class: cls, ...m }: GivenArticle['mentions'][number]): ResolvedEntity {
  return {
    ...m,
    id: entity,
    type: entityTypeOf(entity),
    names: JSON.parse(names) as ResolvedEntity['names'],
    class: cls === null ? null : OrganizationClass.parse(cls),
  };
}

function preparedOf({ article, publisher, mentions, reports }: GivenArticle): PreparedArticle {
  const { checksum, facts, reader, ...own } = article;
  const prepared = reports.map((r): PreparedReport => {
    const to = (as: 'denies' | 'about' | 'follows' | 'part-of') => r.refers.filter((x) => x.as === as).map((x) => x.to);
    const report = {
      id: r.id,
      articleId: article.id,
      publishedAt: article.publishedAt,
      publisher: publisher?.id ?? null,
      extractor: r.extractor,
      version: r.version,
      type: r.type,
      fact: JSON.parse(r.resolved),
      ...(r.word ? { word: r.word } : {}),
    } as Report;
    return {
      report,
      local: JSON.parse(r.fact),
      links: JSON.parse(r.links) as EntityLink[],
      denies: to('denies')[0] ?? null,
      about: to('about'),
      follows: to('follows'),
      partOf: to('part-of'),
    };
  });
  const outlet: ResolvedEntity | null = publisher && {
    local: 'publisher',
    id: publisher.id,
    type: 'media',
    name: publisher.name ?? '',
    names: {},
    country: null,
    class: null,
    office: null,
    reason: '',
    score: 1,
  };
  return {
    article: { ...own, publisher: publisher?.name ?? null } as Article,
    checksum,
    factsChecksum: facts,
    reader: reader ?? '',
    publisher: outlet,
    entities: mentions.map(entityOf),
    reports: prepared.sort((a, b) => (a.report.id < b.report.id ? -1 : 1)),
  };
}

/** Stored articles with their facts as extraction and resolution gave them; those that are not stored are left out. */
export async function givenArticlesOf(tx: WriteTx, ids: readonly string[]): Promise<PreparedArticle[]> {
  if (ids.length === 0) return [];
  return (await tx.run(givenArticles, { ids: [...new Set(ids)].sort() })).map(preparedOf);
}
