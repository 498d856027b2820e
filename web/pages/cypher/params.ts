/** Parameters of a query: which ones its text names, and their values as people type them. */

/** Names after a dollar sign, outside quotations and comments, each once, in order. */
export function parametersOf(query: string): string[] {
  const bare = query.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, ' ');
  return [...new Set([...bare.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map((m) => m[1] ?? ''))];
}

/** A value as typed: JSON where it is JSON, else the text itself; nothing typed is null. */
export function typedValue(typed: string): unknown {
  const text = typed.trim();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return typed;
  }
}

/** Values as the address keeps them, and back; what is not `name=value` is left out. */
export const valuesText = (typed: Readonly<Record<string, string>>, query: string): string[] =>
  parametersOf(query).flatMap((name) => (typed[name] ? [`${name}=${typed[name]}`] : []));
export const valuesFrom = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    texts.flatMap((text) => {
      const at = text.indexOf('=');
      return at > 0 ? [[text.slice(0, at), text.slice(at + 1)]] : [];
    }),
  );

/** The values of a query's parameters. */
export const valuesOf = (query: string, typed: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(parametersOf(query).map((name) => [name, typedValue(typed[name] ?? '')]));

/** A value as people would type it, so that {@link typedValue} gives it back. */
export const typedText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string' && typedValue(value) === value
      ? value
      : JSON.stringify(value);
