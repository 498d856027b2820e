/** An extraction document as lines for people. */
import type { Extraction } from '../../model/extraction.ts';
import { isolate } from './output.ts';

/** Lines that tell what an article says: its head, then each talk and statement with its sentences. */
export function describeExtraction(document: Extraction): string[] {
  const { article, entities, talks, statements } = document;
  const names = new Map(entities.map((e) => [e.id, e.name]));
  const nameOf = (id: string) => isolate(names.get(id) ?? id);
  const list = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  const quotes = (evidence: readonly { quote: string; rule: string }[]) =>
    evidence.map((e) => `    ${isolate(e.quote.replace(/\s+/g, ' '))}  [${e.rule}]`);
  const head = [article.language, article.publishedAt, article.publisher].filter((part) => part !== null).join(', ');
  return [
    isolate(article.title ?? document.id),
    head,
    ...talks.flatMap((t) => [
      '',
      `${t.kind} (${t.status}): ${list(t.participants)}`,
      ...detail('at', t.venue && nameOf(t.venue)),
      ...detail('date', t.date),
      ...detail('round', t.round),
      ...detail('hosted by', list(t.hosts)),
      ...detail('mediated by', list(t.mediators)),
      ...detail('about', t.topic && nameOf(t.topic)),
      ...t.outcomes.map((o) => `  outcome: ${o.kind}, ${isolate(o.text)}`),
      ...quotes(t.evidence),
    ]),
    ...statements.flatMap((s) => [
      '',
      `${s.kind}: ${nameOf(s.speaker)}`,
      ...detail('to', s.outlet && nameOf(s.outlet)),
      ...detail('date', s.date),
      ...detail('about', list(s.about)),
      ...quotes(s.evidence),
    ]),
    '',
    `${talks.length} talks, ${statements.length} statements, ${entities.length} entities`,
  ];
}

const detail = (name: string, value: string | number | null): string[] =>
  value === null || value === '' ? [] : [`  ${name}: ${value}`];
