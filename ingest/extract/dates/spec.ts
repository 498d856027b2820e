/** What a text says of a time, before it is turned into a date. */

/**
 * What was read, by role: D day, E last day of a range, M month, Y year, W weekday (1 Monday … 7 Sunday), R shift in
 * days, S direction (-1 last, 0 this, 1 next), U unit in days (7 week, 30 month, 365 year, or a multiple of one: 14, 60), N number of units, Q season
 * (1 spring … 4 winter), P part (1 early, 2 middle, 3 late), B the end of something (before it), H month of the Islamic
 * calendar (1 Muharram … 12 Dhu al-Hijja), K weekend by its first weekday (6 Saturday, 5 where Friday belongs to it),
 * V shift in days from the day named last before («the following day»).
 */
export interface DateSpec {
  D?: number;
  E?: number;
  H?: number;
  K?: number;
  V?: number;
  M?: number;
  Y?: number;
  W?: number;
  R?: number;
  S?: number;
  U?: number;
  N?: number;
  Q?: number;
  P?: number;
  B?: number;
}

/** Whether the fact lies before or after publication. */
export type Tense = 'past' | 'future';
