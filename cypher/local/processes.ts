/** What can be asked of and done to a process by its id: alive, command line, stop. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../errors.ts';

/** True while a process with this id exists and has not become a zombie. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    // The state letter follows the command's name, which stands in brackets and may hold anything.
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** The command line of a process; '' when there is none or it can't be read. Linux by /proc, others by `ps`. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return ps('command', pid);
  }
}

function ps(field: string, pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', `${field}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/** When a process began, in the system's own words; null when that can't be told. Linux by /proc, others by `ps`. */
export function birthOf(pid: number): string | null {
  try {
    // Field 22 (clock ticks since boot) counted after the command's name, which stands in brackets and may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return ps('lstart', pid) || null;
  }
}

/** Waits until a process is gone; false when it is still there after `ms`. */
export async function waitForExit(pid: number, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await sleep(50);
  }
  return true;
}

/**
 * Stops a process: SIGTERM, then SIGKILL when it has not ended after `graceMs`. Neo4j ends within two seconds and
 * recovers from a kill without loss.
 */
export async function stopProcess(pid: number, graceMs: number): Promise<'stopped' | 'killed' | 'was-gone'> {
  if (!isAlive(pid)) return 'was-gone';
  signal(pid, 'SIGTERM');
  if (await waitForExit(pid, graceMs)) return 'stopped';
  signal(pid, 'SIGKILL');
  await waitForExit(pid, 5_000);
  return 'killed';
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It may have ended since it was looked at.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
