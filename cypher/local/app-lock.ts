/** One application per home: it holds the home's lock and says in it where it can be reached. */
import { DemarcheError } from '../../model/errors.ts';
import { homePaths } from './home.ts';
import { type Lock, ownerOf, tryLock } from './lock.ts';

/**
 * Takes the home for an application; call `announce(url)` once it listens and `release()` when it ends.
 *
 * @throws DemarcheError `home-in-use`, naming the other application's process and address
 */
export function lockHome(home: string): Lock {
  const got = tryLock(homePaths(home).lock);
  if ('release' in got) return got;
  const where = got.url === null ? '' : `, at ${got.url}`;
  throw new DemarcheError('home-in-use', `Demarche already runs on ${home} (process ${got.pid}${where}).`, {
    hint: 'Use that one, stop it, or choose another home folder with DEMARCHE_HOME.',
  });
}

/** The application that holds a home; `url` is null while it is starting. Null when there is none. */
export function runningApp(home: string): { pid: number; url: string | null } | null {
  const owner = ownerOf(homePaths(home).lock);
  return owner ? { pid: owner.pid, url: owner.url } : null;
}
