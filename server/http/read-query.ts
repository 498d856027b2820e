/** Reads the query text of a URL into the numbers, lists and booleans that a route's schema asks for. */
import type { z } from 'zod';
import { DemarcheError, issuesOf } from '../../model/errors.ts';

type Issue = { path: string; message: string };

/** What a field of a query schema holds once optional and default wrappers are taken off. */
type FieldKind = 'array' | 'number' | 'boolean' | 'text';

function fieldKind(schema: z.core.$ZodType): FieldKind {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  if (def.innerType) return fieldKind(def.innerType);
  return def.type === 'array' || def.type === 'number' || def.type === 'boolean' ? def.type : 'text';
}

/** Percent-decoding as forms do it (`+` is a space); null where the text is not valid UTF-8 in percent form. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** Splits `a=1&b=2` into decoded pairs; commas that separate items of a list are split before decoding, so `%2C` survives. */
function pairsOf(search: string, issues: Issue[]): Map<string, string[][]> {
  const pairs = new Map<string, string[][]>();
  for (const part of search.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    const items = (equals < 0 ? '' : part.slice(equals + 1)).split(',').map(decode);
    if (name === null || items.includes(null)) {
      issues.push({ path: name ?? part.slice(0, 40), message: 'is not valid percent-encoded UTF-8' });
      continue;
    }
    pairs.set(name, [...(pairs.get(name) ?? []), items as string[]]);
  }
  return pairs;
}

function readField(kind: FieldKind, given: string[][]): { value: unknown } | { message: string } {
  if (kind === 'array') return { value: given.flat() };
  const [first, ...more] = given.map((items) => items.join(','));
  if (first === undefined || more.length > 0) return { message: 'is given more than once' };
  if (kind === 'number') {
    return /^-?\d{1,15}(\.\d{1,15})?$/.test(first) ? { value: Number(first) } : { message: 'must be a number' };
  }
  if (kind === 'boolean') {
    return first === 'true' || first === 'false' ? { value: first === 'true' } : { message: 'must be true or false' };
  }
  return { value: first };
}

/**
 * Reads and checks the query of a URL.
 *
 * @param search the text after `?`, still percent-encoded; a list may be repeated (`a=1&a=2`) or comma-separated (`a=1,2`)
 * @param schema the `query` of a route; without one, any parameter is an error
 * @throws DemarcheError `bad-request` that lists every unknown, repeated, ill-encoded or ill-formed parameter
 */
export function readQuery<S extends z.ZodObject>(search: string, schema: S): z.infer<S> {
  const issues: Issue[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, given] of pairsOf(search, issues)) {
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (!field) {
      issues.push({ path: name.slice(0, 80), message: 'is not a parameter of this address' });
      continue;
    }
    const read = readField(fieldKind(field), given);
    if ('message' in read) issues.push({ path: name, message: read.message });
    else values[name] = read.value;
  }
  const checked = schema.safeParse(values);
  if (!checked.success) {
    const told = new Set(issues.map((i) => i.path));
    issues.push(...issuesOf(checked.error).filter((i) => !told.has(i.path)));
  }
  if (issues.length > 0 || !checked.success) {
    const first = issues[0];
    throw new DemarcheError('bad-request', `The parameter ${first?.path ?? ''} ${first?.message ?? 'is not valid'}.`, {
      hint: 'See /api/docs for the parameters of this address.',
      issues: issues.slice(0, 20),
    });
  }
  return checked.data as z.infer<S>;
}
