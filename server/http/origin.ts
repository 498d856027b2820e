/** Serves only requests that were meant for this server: known Host names, our own Origin, no foreign page. */
import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { DemarcheError } from '../../model/errors.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const WILDCARD = ['0.0.0.0', '::', '[::]'];

/** Host name of a `Host` header, without its port; null for a header that no browser would send. */
function hostName(header: string | undefined): string | null {
  if (!header || !/^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i.test(header)) return null;
  return header.replace(/:\d+$/, '').toLowerCase();
}

/**
 * Whether a request may be answered, as a function of its headers.
 *
 * @param host what the server listens on; a wildcard address also serves any address that is an IP number, because
 *   rebinding a foreign name (the attack that the Host check stops) needs a name
 * @param more further names that the server is known by, such as that of a reverse proxy
 */
export function hostCheck(host: string, more: readonly string[] = []): (header: string | undefined) => boolean {
  const bracketed = isIP(host) === 6 ? `[${host}]` : host;
  const names = new Set([...LOOPBACK, bracketed.toLowerCase(), ...more.map((n) => n.toLowerCase())]);
  const anyIp = WILDCARD.includes(host);
  return (header) => {
    const name = hostName(header);
    return name !== null && (names.has(name) || (anyIp && isIP(name.replace(/^\[|\]$/g, '')) !== 0));
  };
}

/** Refuses requests for other hosts and from other origins (`forbidden`); a plain link from elsewhere still opens. */
export function originCheck(allowsHost: (header: string | undefined) => boolean): RequestHandler {
  return (req, _res, next) => {
    const { host, origin } = req.headers;
    if (!allowsHost(host)) {
      throw new DemarcheError('forbidden', 'This server does not answer to that host name.', {
        hint: 'Use http://localhost, or name the host in HOST or DEMARCHE_HOSTS.',
      });
    }
    const fromElsewhere = ['cross-site', 'same-site'].includes(String(req.headers['sec-fetch-site']));
    const foreign =
      origin === undefined
        ? fromElsewhere && req.headers['sec-fetch-mode'] !== 'navigate'
        : !/^https?:\/\//.test(origin) || origin.replace(/^https?:\/\//, '') !== host;
    if (foreign) throw new DemarcheError('forbidden', 'Requests from other web pages are not served.');
    next();
  };
}
