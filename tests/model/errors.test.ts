/** Errors carry a code that decides status and exit code, a sentence and a hint. */
import { expect, it } from '@jest/globals';
import { DemarcheError, ERROR_KINDS } from '../../model/errors.ts';

it('every kind has a status of HTTP, an exit code that says failed or wrong use, and a title', () => {
  for (const kind of Object.values(ERROR_KINDS)) {
    expect(kind.status).toBeGreaterThanOrEqual(400);
    expect([1, 2]).toContain(kind.exit);
    expect(kind.title).toMatch(/^[A-Z]/);
  }
});

it('an error knows its status, its exit code and its cause', () => {
  const cause = new Error('refused');
  const error = new DemarcheError('database-auth', 'Neo4j refused the password.', {
    hint: 'Set NEO4J_PASSWORD.',
    cause,
  });
  expect(error).toMatchObject({ status: 503, exitCode: 1, hint: 'Set NEO4J_PASSWORD.', cause });
});
