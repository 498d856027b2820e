/** New facts as an Atom feed (RFC 4287), one entry a fact. */
import { Feed } from 'feed';
import type { ReportAnswer } from '../../model/api/facts.ts';
import type { FreshFact, Watch } from '../../model/watch.ts';
import { escapeHtml } from '../pages/html.ts';

const quoted = ({ quote, language, publisher, publishedAt }: ReportAnswer): string => {
  const source = [publisher, publishedAt].filter(Boolean).join(', ');
  return `<blockquote lang="${escapeHtml(language)}" dir="auto">${escapeHtml(quote)}</blockquote><p>${escapeHtml(source)}</p>`;
};

const titleOf = ({ talk, statement }: FreshFact): string =>
  talk ? `${talk.title} (${talk.status})` : (statement?.speaker.name ?? '');

/**
 * The feed of a watch.
 *
 * @param base address of the application, such as `http://localhost:3000`
 */
export function atomFeed(watch: Watch, facts: readonly FreshFact[], base: string): string {
  const feed = new Feed({
    title: watch.name,
    id: `${base}/api/watches/${watch.id}/feed`,
    link: new URL(watch.address, base).href,
    feedLinks: { atom: `${base}/api/watches/${watch.id}/feed` },
    updated: new Date(facts[0]?.learnedAt ?? watch.at),
    generator: 'Demarche',
    copyright: '',
  });
  for (const fact of facts) {
    const known = fact.talk ?? fact.statement;
    if (!known) continue;
    const fresh = new Set(fact.reports);
    const reports = known.reports.filter((report) => fresh.has(report.id));
    feed.addItem({
      title: titleOf(fact),
      // One entry a fact and state of knowledge: a new report of an old talk is news as well.
      id: `${base}/?select=${encodeURIComponent(known.id)}&learned=${encodeURIComponent(fact.learnedAt)}`,
      link: `${base}/?select=${encodeURIComponent(known.id)}`,
      date: new Date(fact.learnedAt),
      content: reports.map(quoted).join(''),
    });
  }
  return feed.atom1();
}
