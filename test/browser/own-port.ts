import { once } from 'node:events';
import type { Server } from 'node:net';

/** Below those that a system lends to whoever connects: a port that is left for a while is still free when its test comes back. */
const FIRST = 20_000;
const PORTS = 10_000;

/** Listens on a port that no other test asks for, and answers which. */
export async function listenOnOwnPort(server: Server): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * PORTS);
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return port;
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault;
    }
  }
}
