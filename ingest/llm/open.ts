/** Opens the language model that the environment names, with its answers kept in the home folder. */
import { join } from 'node:path';
import { defaultHome } from '../../cypher/local/home.ts';
import { LlmExtractor, type LlmMode } from './extractor.ts';
import type { LlmLimits } from './meter.ts';
import { readLlmSettings } from './settings.ts';

/**
 * The model of the environment.
 *
 * @throws DemarcheError `llm-not-configured`, or `wrong-use` for a limit of cost without prices
 */
export function openLlm(mode: LlmMode, limits: LlmLimits = {}, env: NodeJS.ProcessEnv = process.env): LlmExtractor {
  return new LlmExtractor(mode, readLlmSettings(env), join(defaultHome(env), 'llm-answers'), limits);
}
