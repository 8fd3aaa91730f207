import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  readonly url: string;
  readonly received: Email[];
  /** What the server says to the next recipients; `hold` says nothing at all until it is told otherwise. */
  answer: 'accept' | 'hold' | 'busy' | 'no-such-mailbox';
  /** Resolves when somebody has named a recipient. */
  asked: () => Promise<void>;
};

/** A real SMTP server that keeps what it is sent. */
export async function startMailServer(t: Pick<TestContext, 'after'>): Promise<MailServer> {
  const asked: (() => void)[] = [];
  const parsed: Promise<number>[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 50,
    onRcptTo: (_address, _session, callback) => {
      for (const tell of asked.splice(0)) tell();
      if (mail.answer === 'hold') return;
      callback(refusals[mail.answer]());
    },
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        parsed.push(PostalMime.parse(Buffer.concat(parts)).then((letter) => mail.received.push(letter)));
        callback();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  t.after(async () => {
    await Promise.all(parsed);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  });
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    answer: 'accept',
    asked: () => new Promise((resolve) => void asked.push(resolve)),
  };
  return mail;
}

const refusals = {
  accept: () => null,
  busy: () => Object.assign(new Error('try later'), { responseCode: 451 }),
  'no-such-mailbox': () => Object.assign(new Error('no such mailbox'), { responseCode: 550 }),
} as const;
