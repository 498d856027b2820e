/** What takes too long for every run: axe on every state in every language and theme, corrections by keys alone. */
import { describe, jest } from '@jest/globals';
import { accessMatrix } from './scenarios/access.ts';
import { reviewByKeys } from './scenarios/review-by-keys.ts';
import { openWorld } from './support/world.ts';

jest.setTimeout(120_000);

const world = openWorld();

describe('access', () => accessMatrix(world));
// Last, because it changes the graph.
describe('corrections by keys', () => reviewByKeys(world));
