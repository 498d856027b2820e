/** The intents, one folder each: the one list that a new intent is added to. */
import type { Intent } from '../types.ts';
import { agenda } from './agenda/index.ts';
import { asKnownOn } from './as-known-on/index.ts';
import { busiest } from './busiest/index.ts';
import { calledOff } from './called-off/index.ts';
import { compare } from './compare/index.ts';
import { conflicts } from './conflicts/index.ts';
import { count } from './count/index.ts';
import { denied } from './denied/index.ts';
import { didMeet } from './did-meet/index.ts';
import { discussed } from './discussed/index.ts';
import { firstContact } from './first-contact/index.ts';
import { gap } from './gap/index.ts';
import { host } from './host/index.ts';
import { initiator } from './initiator/index.ts';
import { lastContact } from './last-contact/index.ts';
import { listTalks } from './list-talks/index.ts';
import { mediator } from './mediator/index.ts';
import { outcome } from './outcome/index.ts';
import { overdue } from './overdue/index.ts';
import { participants } from './participants/index.ts';
import { path } from './path/index.ts';
import { planned } from './planned/index.ts';
import { refused } from './refused/index.ts';
import { round } from './round/index.ts';
import { said } from './said/index.ts';
import { source } from './source/index.ts';
import { status } from './status/index.ts';
import { toOutlet } from './to-outlet/index.ts';
import { topics } from './topics/index.ts';
import { venueRank } from './venue-rank/index.ts';
import { when } from './when/index.ts';
import { where } from './where/index.ts';

/** Every intent. */
export const INTENTS: readonly Intent[] = [
  listTalks,
  didMeet,
  where,
  when,
  planned,
  count,
  said,
  toOutlet,
  participants,
  lastContact,
  firstContact,
  calledOff,
  refused,
  denied,
  mediator,
  host,
  topics,
  discussed,
  outcome,
  round,
  venueRank,
  busiest,
  source,
  compare,
  conflicts,
  gap,
  overdue,
  status,
  initiator,
  agenda,
  path,
  asKnownOn,
];
