/** The closed lists of the domain: what a talk, a statement, a side or an outcome can be. */
import { z } from 'zod';

/** Interface and article languages read so far (BCP 47 primary subtags). */
export const LANGUAGES = ['ar', 'en', 'ru'] as const;
export const Language = z.enum(LANGUAGES).describe('A language that Demarche reads and speaks (BCP 47)');
export type Language = z.infer<typeof Language>;

/** Kinds of node that a fact can name. */
export const ENTITY_TYPES = ['country', 'official', 'organization', 'media', 'venue', 'topic'] as const;
export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;

/** Graph label of each entity type. */
export const ENTITY_LABEL: Record<EntityType, string> = {
  country: 'Country',
  official: 'Official',
  organization: 'Organization',
  media: 'Media',
  venue: 'Venue',
  topic: 'Topic',
};

/** Only a `state-body` stands for its state and carries its country. */
export const ORGANIZATION_CLASSES = ['state-body', 'international', 'movement', 'other'] as const;
export const OrganizationClass = z.enum(ORGANIZATION_CLASSES);
export type OrganizationClass = z.infer<typeof OrganizationClass>;

export const TALK_KINDS = [
  'meeting',
  'negotiation',
  'consultation',
  'phone-call',
  'visit',
  'summit',
  'mediation',
  'exchange-of-notes',
  'other',
] as const;
export const TalkKind = z.enum(TALK_KINDS);
export type TalkKind = z.infer<typeof TalkKind>;

export const TALK_FORMS = ['in-person', 'phone', 'video', 'notes', 'letter'] as const;
export const TalkForm = z.enum(TALK_FORMS);
export type TalkForm = z.infer<typeof TalkForm>;

/** Kinds of one form class can be one talk; a phone call and a meeting never are. */
export const FORM_CLASS: Record<TalkForm, 'in-person' | 'remote' | 'written'> = {
  'in-person': 'in-person',
  phone: 'remote',
  video: 'remote',
  notes: 'written',
  letter: 'written',
};

/** Highest rank that took part, by the office held that day; ordered from highest to lowest. */
export const TALK_LEVELS = ['head', 'minister', 'deputy', 'envoy', 'mission'] as const;
export const TalkLevel = z.enum(TALK_LEVELS);
export type TalkLevel = z.infer<typeof TalkLevel>;

export const TALK_STATUSES = [
  'held',
  'ongoing',
  'planned',
  'proposed',
  'postponed',
  'cancelled',
  'refused',
  'denied',
] as const;
export const TalkStatus = z.enum(TALK_STATUSES);
export type TalkStatus = z.infer<typeof TalkStatus>;

/** The three counts a pair edge carries. */
export const STATUS_CLASSES = ['held', 'planned', 'off'] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** Which count a status goes into; a denied talk is a claim and goes into none. */
export const STATUS_CLASS: Record<TalkStatus, StatusClass | null> = {
  held: 'held',
  ongoing: 'held',
  planned: 'planned',
  proposed: 'planned',
  postponed: 'planned',
  cancelled: 'off',
  refused: 'off',
  denied: null,
};

export const STATEMENT_KINDS = [
  'statement',
  'announcement',
  'denial',
  'accusation',
  'appeal',
  'proposal',
  'praise',
  'threat',
  'other',
] as const;
export const StatementKind = z.enum(STATEMENT_KINDS);
export type StatementKind = z.infer<typeof StatementKind>;

export const OUTCOME_KINDS = [
  'agreement',
  'joint-statement',
  'exchange-of-notes',
  'prisoner-exchange',
  'ceasefire',
  'next-round',
  'none',
  'other',
] as const;
export const OutcomeKind = z.enum(OUTCOME_KINDS);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/** What an actor is in a talk; strongest first, `role` is the strongest of `roles`. */
export const ROLES = ['party', 'mediator', 'host'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** More sides than this make a talk `multilateral`: outside pair counts unless asked for. */
export const MULTILATERAL_SIDES = 8;

/** How articles can be read: by the rules, by a language model, or by the rules with what the model adds. */
export const EXTRACTORS = ['rules', 'llm', 'both'] as const;
export const Extractor = z.enum(EXTRACTORS);
export type Extractor = z.infer<typeof Extractor>;
