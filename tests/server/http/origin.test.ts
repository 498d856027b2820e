/** Which Host names and origins are served. */
import { describe, expect, it } from '@jest/globals';
import { hostCheck } from '../../../server/http/origin.ts';

const TABLE: [string, string, string[], boolean][] = [
  ['127.0.0.1', 'localhost:3000', [], true],
  ['127.0.0.1', 'LOCALHOST', [], true],
  ['127.0.0.1', '127.0.0.1:3000', [], true],
  ['127.0.0.1', '[::1]:3000', [], true],
  ['127.0.0.1', 'evil.example:3000', [], false],
  ['127.0.0.1', 'localhost.evil.example', [], false],
  ['127.0.0.1', 'localhost:3000@evil.example', [], false],
  ['127.0.0.1', 'localhost:', [], false],
  ['127.0.0.1', '', [], false],
  ['127.0.0.1', '192.168.1.5:3000', [], false],
  ['0.0.0.0', '192.168.1.5:3000', [], true],
  ['::', '[fe80::1]:3000', [], true],
  ['0.0.0.0', 'evil.example', [], false],
  ['0.0.0.0', 'news.example', ['news.example'], true],
  ['192.168.1.5', '192.168.1.5', [], true],
  ['::1', '[::1]:80', [], true],
];

describe('hosts', () => {
  it.each(TABLE)('listening on %s, asked for as %j, also known as %j: %s', (host, header, more, served) => {
    expect(hostCheck(host, more)(header)).toBe(served);
  });
  it('refuses a request without a Host', () => {
    expect(hostCheck('127.0.0.1')(undefined)).toBe(false);
  });
});
