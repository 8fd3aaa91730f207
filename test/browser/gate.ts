import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { listenOnOwnPort } from './own-port.ts';

/** The way to a server, which can be shut: nobody listens there any more, and what was open is cut. */
export type Gate = {
  port: number;
  leadTo(port: number): void;
  shut(): Promise<void>;
  open(): Promise<void>;
  /** So many bytes went from visitors to the server until now. */
  heardBytes(): number;
};

export async function openGate(): Promise<Gate> {
  const passing = new Set<Socket>();
  let target = 0;
  let heard = 0;
  const server = createServer((visitor) => {
    const way = connect(target, '127.0.0.1');
    for (const [one, other] of [[visitor, way] as const, [way, visitor] as const]) {
      passing.add(one);
      // A cut connection is the point of a gate; each side's end ends the other.
      one.on('error', () => {}).on('close', () => (passing.delete(one), other.destroy()));
    }
    visitor.on('data', (bytes: Buffer) => (heard += bytes.length));
    visitor.pipe(way).pipe(visitor);
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const port = await listenOnOwnPort(server);
  return {
    port,
    heardBytes: () => heard,
    leadTo: (next) => void (target = next),
    open: () => listen(port),
    shut: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of passing) socket.destroy();
      await closed;
    },
  };
}
