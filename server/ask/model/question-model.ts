/** The optional language model that may help with a question the rules could not read: asked once, bounded, counted. */
import { z } from 'zod';
import { Endpoint } from '../../../ingest/llm/endpoint.ts';
import { Meter } from '../../../ingest/llm/meter.ts';
import { expectedTokens } from '../../../ingest/llm/model-client.ts';
import { type LlmSettings, readLlmSettings } from '../../../ingest/llm/settings.ts';
import type { AskModelUse } from '../../../model/api/work.ts';
import { DemarcheError } from '../../../model/errors.ts';
import { questionMessages } from './prompt.ts';
import { type Proposal, readProposal } from './proposal.ts';

/** Tokens that one answer may have, and the longest wait for it in milliseconds: somebody sits before the screen. */
const MOST_OUTPUT = 800;
const LONGEST = 30_000;
/** Fields that an endpoint may refuse, each of which costs one request more. */
const TRIES = 4;

/** What came of asking: the proposal, or null with the reason in `use.outcome`. */
export interface Help {
  proposal: Proposal | null;
  use: AskModelUse;
}

/** A language model for questions. */
export interface QuestionModel {
  /** Never throws for what the model or its endpoint does; rejects only when `signal` aborts. */
  help(question: string, today: string, signal: AbortSignal): Promise<Help>;
}

const Switch = z.object({
  DEMARCHE_LLM_ASK: z.enum(['on', 'off']).default('on'),
  DEMARCHE_LLM_ASK_CALLS: z.coerce.number().int().min(0).max(1_000_000).default(500),
});

/**
 * A model by its settings.
 *
 * @param calls requests that may be sent over the life of the process
 */
export function createQuestionModel(settings: LlmSettings, calls: number): QuestionModel {
  const bounded = {
    ...settings,
    maxOutput: Math.min(settings.maxOutput, MOST_OUTPUT),
    timeout: Math.min(settings.timeout, LONGEST),
  };
  const endpoint = new Endpoint(bounded);
  let left = calls;

  return {
    async help(question, today, signal) {
      const meter = new Meter(bounded);
      const messages = questionMessages(question, today);
      const told = (outcome: AskModelUse['outcome'], proposal: Proposal | null = null): Help => {
        const { model, inputTokens, outputTokens, estimated, cost, calls: sent } = meter.usage();
        return { proposal, use: { model, outcome, calls: sent, inputTokens, outputTokens, estimated, cost } };
      };
      for (let tries = 0; tries < TRIES; tries++) {
        if (left <= 0) return told('limit');
        left--;
        const call = meter.begin(expectedTokens(messages, bounded.maxOutput));
        const reply = await endpoint.send(messages, signal).catch((error: unknown) => {
          call.settle(null, true);
          throw error;
        });
        call.settle(reply.ok ? reply.tokens : null, !reply.ok);
        if (reply.ok) {
          const proposal = readProposal(reply.content);
          if (proposal === null) return told('not-usable');
          if ('cypher' in proposal) return told('query', proposal);
          return proposal.intent === null ? told('no-help') : told('reading', proposal);
        }
        if (reply.retry !== 'now') return told('unavailable');
      }
      return told('unavailable');
    },
  };
}

/**
 * The model that the environment names; null where none is named or `DEMARCHE_LLM_ASK` is `off`.
 *
 * @throws DemarcheError `llm-not-configured` for a value that cannot be meant
 */
export function questionModelOf(env: NodeJS.ProcessEnv): QuestionModel | null {
  if (!env.DEMARCHE_LLM_URL) return null;
  const read = Switch.safeParse({
    DEMARCHE_LLM_ASK: env.DEMARCHE_LLM_ASK || undefined,
    DEMARCHE_LLM_ASK_CALLS: env.DEMARCHE_LLM_ASK_CALLS || undefined,
  });
  if (!read.success) {
    throw new DemarcheError('llm-not-configured', `${String(read.error.issues[0]?.path[0])} is not valid.`, {
      hint: 'DEMARCHE_LLM_ASK is on or off, DEMARCHE_LLM_ASK_CALLS a whole number.',
    });
  }
  if (read.data.DEMARCHE_LLM_ASK === 'off') return null;
  return createQuestionModel(readLlmSettings(env), read.data.DEMARCHE_LLM_ASK_CALLS);
}

let ours: QuestionModel | null | undefined;

/** The model of this process's environment, one for all its questions, so that its limit of calls is one as well. */
export function questionModel(): QuestionModel | null {
  if (ours === undefined) ours = questionModelOf(process.env);
  return ours;
}
