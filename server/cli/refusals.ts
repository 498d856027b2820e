/** What could not be read, on standard error: many items of one reason in one line. */
import { warn } from './output.ts';

/** Items beside each reason; the rest of those with the same reason are counted. */
const NAMED = 5;

/** Says what could not be read, each reason once. */
export function tellRefused(refused: readonly { item: string; reason: string }[]): void {
  const byReason = new Map<string, string[]>();
  for (const { item, reason } of refused) byReason.set(reason, [...(byReason.get(reason) ?? []), item]);
  for (const [reason, items] of byReason) {
    const rest = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
    warn(`${items.slice(0, NAMED).join(', ')}${rest}: ${reason}`);
  }
}
