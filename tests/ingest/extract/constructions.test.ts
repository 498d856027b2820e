/** English sentences by construction: each gives its facts, and those of sport, business, crime and history give no talk. */
import { describe, expect, it } from '@jest/globals';
import { CONSTRUCTIONS_EN } from './constructions-en.ts';
import { differences, read } from './facts.ts';
import { SILENT_EN } from './silent-en.ts';

describe('English constructions', () => {
  it.each(CONSTRUCTIONS_EN)('$text', ({ text, facts }) => {
    expect(differences(read('en', text), facts)).toEqual([]);
  });
});

it('no talk is read where none is told', () => {
  expect(SILENT_EN.filter((text) => read('en', text).talks.length > 0)).toEqual([]);
});
