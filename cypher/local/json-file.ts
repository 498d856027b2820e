/** Small state files: written whole or not at all, read forgivingly. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** Writes by way of a second file and a rename, so that no reader ever sees half of it. */
export function writeJsonFile(path: string, value: unknown): void {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, `${JSON.stringify(value)}\n`, { mode: 0o600 });
  renameSync(fresh, path);
}

/** The file's content, or null when it is missing or not of the expected form. */
export function readJsonFile<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Removes the file if it is there. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
}
