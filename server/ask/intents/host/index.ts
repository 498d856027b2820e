/** Which state hosted a talk: named as host, or by the place. */
import { entityRef } from '../../../../cypher/queries/read/rows.ts';
import type { TalkAnswer } from '../../../../model/api/facts.ts';
import type { EntityRef } from '../../../../model/entity.ts';
import type { Language } from '../../../../model/vocabulary.ts';
import { notKnown, talksDraft } from '../../plan/drafts.ts';
import { HELD, PLANNED, searchTalks } from '../../plan/talks.ts';
import { entitiesById } from '../../queries.ts';
import type { AskContext, Intent } from '../../types.ts';
import { capitalise, joinNames, nameOf } from '../../wording/names.ts';
import { detailsInWords, distinct, NUMBER, sidesInWords } from '../../wording/talk.ts';
import { readDefinition } from '../definition.ts';

const TOLD = 4;

const PHRASES: Record<Language, (who: string, list: string, talks: number, reports: number) => string> = {
  en: (who, list, talks, reports) =>
    `${capitalise(who)} hosted: ${list} (${NUMBER.talks.en(talks)} in ${NUMBER.reports.en(reports)}).`,
  ru: (who, list, talks, reports) =>
    `Принимала сторона: ${who} — ${list} (${NUMBER.talks.ru(talks)}, ${NUMBER.reports.ru(reports)}).`,
  ar: (who, list, talks, reports) =>
    `الجهة المضيفة: ${who} — ${list} (${NUMBER.talks.ar(talks)}، ${NUMBER.reports.ar(reports)}).`,
};

const namedHosts = (talk: TalkAnswer): EntityRef[] =>
  talk.participants.filter((p) => p.roles.includes('host') && p.type !== 'official');

/** Hosts named as such; where none is, the states of the places. */
async function hostsOf(context: AskContext, talks: readonly TalkAnswer[]): Promise<EntityRef[]> {
  const named = distinct(talks.flatMap(namedHosts));
  if (named.length > 0) return named;
  const countries = [...new Set(talks.flatMap((t) => (t.venue?.country ? [`country:${t.venue.country}`] : [])))];
  return (await context.db.read(entitiesById, { ids: countries })).map((r) => entityRef(r.entity));
}

export const host: Intent = {
  definition: readDefinition('host'),
  async answer(context) {
    const { language } = context;
    const search = { statuses: context.reading.future ? PLANNED : HELD };
    const all = await searchTalks(context, context.slots, search);
    // A call, or a meeting at a place that nobody tells, has no host to name.
    const talks = all.talks.filter((t) => namedHosts(t).length > 0 || t.venue?.country);
    const hosts = await hostsOf(context, talks);
    if (hosts.length === 0) return notKnown(context, search);
    const whole = talks.length === all.talks.length;
    const reports = talks.reduce((n, t) => n + t.reports.length, 0);
    const found = whole ? all : { ...all, talks, total: talks.length, reports };
    const list = found.talks.slice(0, TOLD).map((t) => `${sidesInWords(t, language)} — ${detailsInWords(t, language)}`);
    const sentence = PHRASES[language](
      joinNames(
        hosts.map((h) => nameOf(h, language)),
        language,
      ),
      list.join(language === 'ar' ? '؛ ' : '; '),
      found.total,
      found.reports,
    );
    return talksDraft(context, found, sentence, 'venue');
  },
};
