/** `demarche review`: what a person may look at first. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { REVIEW_REASONS } from '../../../model/api/review.ts';
import { ROUTES } from '../../../model/api/routes.ts';
import { runningClient } from '../client.ts';
import { withDatabase } from '../database.ts';
import { caseLine } from '../describe-judgement.ts';
import { print, printJson } from '../output.ts';

type Reason = (typeof REVIEW_REASONS)[number];

/** Cases shown unless told. */
const PAGE = 50;
const MOST = 500;

function limitOf(text: string): number {
  const n = Number(text);
  if (Number.isInteger(n) && n >= 1 && n <= MOST) return n;
  throw new InvalidArgumentError(`It must be a number from 1 to ${MOST}.`);
}

/** Adds the command. */
export function addReview(program: Command): void {
  program
    .command('review')
    .description('List what a person may look at first; the Review page of the running server shows each case.')
    .addOption(new Option('--reason <reason...>', 'only cases of these reasons').choices(REVIEW_REASONS))
    .option('--limit <n>', 'cases at most', limitOf, PAGE)
    .option('--json', 'as JSON')
    .action(async ({ reason, limit, json }: { reason?: Reason[]; limit: number; json?: boolean }) => {
      const app = runningClient();
      const query = new URLSearchParams({ limit: String(limit) });
      for (const r of reason ?? []) query.append('reason', r);
      const found = app
        ? await app('GET', `/api/review?${query}`, ROUTES.review.answer)
        : await directly(reason, limit);
      if (json) {
        printJson(found);
        return;
      }
      for (const item of found.items) print(caseLine(item));
      const counts = Object.entries(found.counts).map(([r, n]) => `${n} ${r}`);
      print(counts.length > 0 ? counts.join(', ') : 'Nothing waits for a look.');
    });
}

async function directly(reason: Reason[] | undefined, limit: number) {
  const { reviewQueue } = await import('../../review/queue.ts');
  return withDatabase((db) => reviewQueue(db, reason, limit));
}
