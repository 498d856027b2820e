/** Who is said to have made a judgement. */
import { DemarcheError } from '../../model/errors.ts';

/** The name given, else the one in DEMARCHE_USER; nobody checks either. Throws `bad-request` where there is none. */
export function nameOf(given: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const name = given ?? env.DEMARCHE_USER?.trim();
  if (name) return name.slice(0, 200);
  throw new DemarcheError('bad-request', 'It is not said who judges.', {
    hint: 'Give a name, or set DEMARCHE_USER.',
  });
}
