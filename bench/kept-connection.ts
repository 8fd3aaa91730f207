import { once } from 'node:events';
import net from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One connection kept open, asking one thing after another. It reads of an answer its status and its length and no
 * more, so that the load costs the machine little beside what is measured.
 */
export class KeptConnection {
  readonly #socket: net.Socket;
  readonly #host: string;
  #read: Buffer[] = [];
  #size = 0;
  #wanted = 0;
  #status = 0;
  #answered = Promise.withResolvers<number>();

  private constructor(socket: net.Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('close', () => this.#answered.reject(new Error('the server closed the connection')));
    this.#answered.promise.catch(() => {});
  }

  static async to(url: string): Promise<KeptConnection> {
    const { hostname, port, host } = new URL(url);
    const socket = net.connect({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    return new KeptConnection(socket, host);
  }

  /** Sends one request and answers its status when the whole answer is here. */
  ask(line: string, headers: string, body = ''): Promise<number> {
    this.#answered = Promise.withResolvers<number>();
    const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    this.#socket.write(`${line} HTTP/1.1\r\nhost: ${this.#host}\r\n${headers}${length}\r\n${body}`);
    return this.#answered.promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#read.push(chunk);
    this.#size += chunk.length;
    if (this.#wanted === 0) this.#readHead(Buffer.concat(this.#read));
    if (this.#wanted === 0 || this.#size < this.#wanted) return;
    this.#read = [];
    this.#size = 0;
    this.#wanted = 0;
    this.#answered.resolve(this.#status);
  }

  #readHead(read: Buffer): void {
    const end = read.indexOf(HEAD_END);
    if (end < 0) return;
    const head = read.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head);
    if (!length) throw new Error('an answer without a length');
    this.#status = Number(head.slice(9, 12));
    this.#wanted = end + HEAD_END.length + Number(length[1]);
  }
}
