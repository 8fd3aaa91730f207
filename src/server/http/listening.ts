import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Where browsers on this machine reach the server: `localhost`, because passkeys do not count for an IP address. */
export function localAddress(app: FastifyInstance, host: string): string {
  const found = app.server.address();
  if (!isAddress(found)) throw new Error('The server does not listen on a port');
  const name =
    host === '127.0.0.1' || host === '::1' || host === 'localhost' ? 'localhost' : shown(found.address);
  return `http://${name}:${found.port}`;
}

const isAddress = (found: AddressInfo | string | null): found is AddressInfo =>
  typeof found === 'object' && found !== null;
const shown = (address: string): string => {
  if (address === '0.0.0.0' || address === '::') return 'localhost';
  return address.includes(':') ? `[${address}]` : address;
};
