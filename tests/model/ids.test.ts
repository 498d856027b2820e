/** Ids are stable, distinct, and say what they name. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleId, countryId, mentionEntityId, reportId, statementId, talkId } from '../../model/ids.ts';

describe('ids', () => {
  it('keep what they were given', () => {
    expect(countryId('RUS')).toBe('country:RUS');
    expect(articleId('a-1', 'text')).toBe('article:a-1');
    expect(articleId('article:a-1', 'text')).toBe('article:a-1');
  });

  it('of an article without one come from its text alone', () => {
    expect(articleId(undefined, 'text')).toBe(articleId(undefined, 'text'));
    expect(articleId(undefined, 'text')).not.toBe(articleId(undefined, 'texT'));
  });

  it('of a talk and a statement are those of their smallest report', () => {
    const report = reportId('article:a', 'talk', 0);
    expect(talkId(report)).toBe(report.replace('report:', 'talk:'));
    expect(statementId(report)).toBe(report.replace('report:', 'statement:'));
  });

  it('do not run parts together', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (article, a, b) => {
        expect(mentionEntityId('official', article, a) === mentionEntityId('official', article, b)).toBe(a === b);
        expect(reportId(`${article}1`, 'talk', a)).not.toBe(reportId(article, 'talk', Number(`1${a}`)));
      }),
    );
  });
});
