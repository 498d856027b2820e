/** Opens the port at once and closes it in an orderly way. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DemarcheError } from '../../model/errors.ts';

/** A server that listens. */
export interface Listener {
  /** Address for people, such as `http://localhost:3000`. */
  url: string;
  /** Takes no new connections, lets requests under way finish for up to `graceMs`, then cuts the rest off. */
  close(graceMs: number): Promise<void>;
}

/** Longest time for a whole request to arrive and for its headers, in milliseconds. */
const REQUEST_TIMEOUT = 120_000;
const HEADERS_TIMEOUT = 20_000;

/** Listens; throws `port-taken` with what to do, or `wrong-use` for an address this machine does not have. */
export async function listen(app: RequestListener, port: number, host: string): Promise<Listener> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT, headersTimeout: HEADERS_TIMEOUT }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return { url: `http://${name}:${taken}`, close: (graceMs) => close(server, graceMs) };
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): DemarcheError {
  if (error.code === 'EADDRINUSE') {
    return new DemarcheError('port-taken', `Another program listens on port ${port} already.`, {
      hint: `Stop that program, or choose another port: PORT=${port + 1} npm start`,
      cause: error,
    });
  }
  if (error.code === 'EACCES') {
    return new DemarcheError('port-taken', `This user may not listen on port ${port}.`, {
      hint: 'Choose a port above 1023, such as PORT=3000.',
      cause: error,
    });
  }
  return new DemarcheError('wrong-use', `This machine cannot listen on ${host}: ${error.message}.`, {
    hint: 'Leave HOST out, or set it to an address of this machine.',
    cause: error,
  });
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cutOff);
}
