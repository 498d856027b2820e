/** Who took part in a talk, in which role and for which side, over all its reports. */
import { dateBounds } from '../../model/edtf.ts';
import type { Participation, TalkReport } from '../../model/graph.ts';
import { ROLES, type Role, TALK_LEVELS, type TalkLevel } from '../../model/vocabulary.ts';
import type { World } from './world.ts';

const outlet = (r: TalkReport) => r.publisher ?? r.articleId;

/** Day on which the offices of a report's people count. */
export const dayOf = (r: TalkReport): string | null =>
  r.fact.date === null ? r.publishedAt : (dateBounds(r.fact.date)?.from ?? null);

/** Outlets that name somebody in a role. */
type Naming = Map<Role, Set<string>>;

function name(namings: Map<string, Naming>, key: string, role: Role, report: TalkReport): void {
  const naming: Naming = namings.get(key) ?? new Map();
  naming.set(role, (naming.get(role) ?? new Set()).add(outlet(report)));
  namings.set(key, naming);
}

const count = (n: Naming | undefined, role: Role) => n?.get(role)?.size ?? 0;

/**
 * Participants with their roles; the state or body stands beside everybody who sits for it. A side that as many or
 * more outlets call host or mediator than party is no party, so that one loose report makes no pairs.
 */
export function participantsOf(reports: TalkReport[], world: World): Participation[] {
  const bySide = new Map<string, Naming>();
  const byEntity = new Map<string, Naming>();
  const sideOf = new Map<string, string>();
  for (const report of reports) {
    const { participants, mediators, hosts } = report.fact;
    const roles: [Role, string[]][] = [
      ['party', participants],
      ['mediator', mediators],
      ['host', hosts],
    ];
    const ownSides = new Set<string>();
    for (const [role, entities] of roles) {
      for (const entity of entities) {
        const { side } = world.seat(entity, dayOf(report));
        if (!sideOf.has(entity)) sideOf.set(entity, side ?? entity);
        name(byEntity, entity, role, report);
        const seat = sideOf.get(entity) ?? entity;
        name(byEntity, seat, role, report);
        sideOf.set(seat, seat);
        if (role === 'party') ownSides.add(seat);
        if (role === 'party' || !ownSides.has(seat)) name(bySide, seat, role, report);
      }
    }
  }
  const isParty = (side: string) => {
    const n = bySide.get(side);
    return count(n, 'party') > Math.max(count(n, 'mediator'), count(n, 'host'));
  };
  return [...byEntity.entries()]
    .map(([entity, naming]) => {
      const side = sideOf.get(entity) ?? entity;
      const named = ROLES.filter((role) => naming.has(role));
      const roles = named.filter((role) => role !== 'party' || isParty(side) || named.length === 1);
      return { entity, role: roles[0] ?? 'party', roles, side };
    })
    .map((p) => (p.role === 'party' && !isParty(p.side) ? asHelper(p, bySide.get(p.side)) : p))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

/** Somebody of a side that most call host or mediator takes its side's role. */
function asHelper(p: Participation, naming: Naming | undefined): Participation {
  const role: Role = count(naming, 'mediator') >= count(naming, 'host') ? 'mediator' : 'host';
  return { ...p, role, roles: [role] };
}

/** Highest rank by the offices held that day, else the highest that a report gives; null when neither is known. */
export function levelOf(reports: TalkReport[], world: World): TalkLevel | null {
  const byOffice = reports.flatMap((r) => r.fact.participants.map((p) => world.seat(p, dayOf(r)).level));
  const known = byOffice.some((l) => l !== null) ? byOffice : reports.map((r) => r.fact.level);
  return TALK_LEVELS.find((level) => known.includes(level)) ?? null;
}
