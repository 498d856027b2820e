/** Locks made of files that name their owner, so that a lock whose owner died is recognised. */
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf } from '../errors.ts';
import { readJsonFile, removeFile, writeJsonFile } from './json-file.ts';
import { birthOf, isAlive } from './processes.ts';

const Owner = z.object({
  pid: z.int().positive(),
  /** When the owner's process began, in the system's own words: tells it from a later process with its id. */
  birth: z.string().nullable(),
  /** Where the owner can be reached, once it can. */
  url: z.string().nullable(),
});
/** Who holds a lock. */
export type Owner = z.infer<typeof Owner>;

/** A lock that is held. */
export interface Lock {
  /** Writes where the owner can be reached into the lock. */
  announce(url: string): void;
  release(): void;
}

/** The living owner of a lock; null when it is free or its owner died. */
export function ownerOf(path: string): Owner | null {
  const owner = readJsonFile(path, Owner);
  if (!owner || !isAlive(owner.pid)) return null;
  return owner.birth === null || owner.birth === birthOf(owner.pid) ? owner : null;
}

/** This process as an owner. */
export function ourselves(): Owner {
  return { pid: process.pid, birth: birthOf(process.pid), url: null };
}

/** Takes a lock, or answers who has it. */
export function tryLock(path: string): Lock | Owner {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const us = ourselves();
  const fresh = `${path}.${process.pid}.try`;
  writeFileSync(fresh, JSON.stringify(us), { mode: 0o600 });
  try {
    for (;;) {
      // A hard link is made only where nothing is, and its content is there at once.
      if (link(fresh, path)) return held(path, us);
      const owner = ownerOf(path);
      if (owner) return owner;
      clearStale(path);
    }
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Takes a lock, waiting for it up to `ms`; null when that was not long enough. Throws when `signal` aborts. */
export async function waitForLock(path: string, ms: number, signal?: AbortSignal): Promise<Lock | null> {
  const until = Date.now() + ms;
  for (;;) {
    const got = tryLock(path);
    if ('release' in got) return got;
    if (Date.now() > until) return null;
    signal?.throwIfAborted();
    await sleep(100);
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead owner's lock away; if a living one got in between it is put back. */
function clearStale(path: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (ownerOf(aside)) link(aside, path);
  rmSync(aside, { force: true });
}

function held(path: string, us: Owner): Lock {
  return {
    announce: (url) => writeJsonFile(path, { ...us, url }),
    release: () => {
      if (ownerOf(path)?.pid === us.pid) removeFile(path);
    },
  };
}
