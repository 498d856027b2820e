/** Everything a person does in the browser, on the real application: one start for all scenarios. */
import { describe, jest } from '@jest/globals';
import { access } from './scenarios/access.ts';
import { arabicLabels } from './scenarios/arabic-labels.ts';
import { ask } from './scenarios/ask.ts';
import { canvas } from './scenarios/canvas.ts';
import { cypher } from './scenarios/cypher.ts';
import { dossiers } from './scenarios/dossiers.ts';
import { evidence } from './scenarios/evidence.ts';
import { expansion } from './scenarios/expansion.ts';
import { filters } from './scenarios/filters.ts';
import { languages } from './scenarios/languages.ts';
import { out } from './scenarios/out.ts';
import { paths } from './scenarios/paths.ts';
import { read } from './scenarios/read.ts';
import { review } from './scenarios/review.ts';
import { search } from './scenarios/search.ts';
import { shell } from './scenarios/shell.ts';
import { table } from './scenarios/table.ts';
import { time } from './scenarios/time.ts';
import { trace } from './scenarios/trace.ts';
import { trouble } from './scenarios/trouble.ts';
import { openWorld } from './support/world.ts';

// Software drawing on a busy machine is slow; an idle one needs a second or two a test.
jest.setTimeout(90_000);

const world = openWorld();

describe('tracing a line to its sentences', () => evidence(world));
describe('every sentence', () => trace(world));
describe('paths', () => paths(world));
describe('dossiers', () => dossiers(world));
describe('what leaves the application', () => out(world));
describe('search', () => search(world));
describe('filters', () => filters(world));
describe('questions', () => ask(world));
describe('the Cypher page', () => cypher(world));
describe('languages and themes', () => languages(world));
describe('Arabic on the canvas', () => arabicLabels(world));
describe('the canvas', () => canvas(world));
describe('days and months', () => time(world));
describe('palette, steps, views', () => shell(world));
describe('table and comparison', () => table(world));
describe('access', () => access(world));
describe('trouble', () => trouble(world));
// What it says it takes back.
describe('review', () => review(world));
describe('expansion', () => expansion(world));
// Last, because it changes the graph.
describe('reading an article', () => read(world));
