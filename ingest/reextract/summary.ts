/** Sums up what a re-extraction changes, article by article. */
import type { ReadingDifference, Reextraction } from '../../model/api/work.ts';
import { isSame } from './compare.ts';
import type { ReextractResult } from './reextract.ts';

/** Counts differences and keeps the first of them. */
export class ReextractionSummary {
  private readonly facts = { added: 0, removed: 0, changed: 0 };
  private readonly differences: ReadingDifference[] = [];
  private readonly listed: number;
  private readonly kept: string | null;
  private articles = 0;

  /**
   * @param kept name of the file that keeps what is replaced; null when nothing is stored
   * @param listed differences kept for {@link of} at most
   */
  constructor(kept: string | null, listed: number) {
    this.kept = kept;
    this.listed = listed;
  }

  /** Takes an article in; tells whether it has other facts than before. */
  add(difference: ReadingDifference): boolean {
    if (isSame(difference)) return false;
    this.articles += 1;
    this.facts.added += difference.added.length;
    this.facts.removed += difference.removed.length;
    this.facts.changed += difference.changed.length;
    if (this.differences.length < this.listed) this.differences.push(difference);
    return true;
  }

  /** What was done so far; with the differences where `whole`. */
  of({ read, left, overtaken }: ReextractResult, whole: boolean): Reextraction {
    return {
      dryRun: this.kept === null,
      read,
      left: { ...left },
      overtaken,
      facts: { ...this.facts },
      articles: this.articles,
      differences: whole ? this.differences : [],
      kept: read > 0 ? this.kept : null,
    };
  }
}
