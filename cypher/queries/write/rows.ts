/** Parameter schemas of the writing queries: rows are made by our own typed code, so only their being a list is checked. */
import { z } from 'zod';

/** A list of rows of type `T`. */
export const rows = <T>() => z.custom<T[]>((value) => Array.isArray(value), 'must be a list of rows');

/** `{ids}`. */
export const Ids = z.object({ ids: z.array(z.string()) });

/** A query without columns. */
export const Nothing = z.object({});

/** One page of a walk over everything. */
export const PageOf = z.object({ after: z.string(), limit: z.int().min(1) });
