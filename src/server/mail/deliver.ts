import { createTransport } from 'nodemailer';
import { type VisitFile, writeVisit } from '#exchange/ics/write-visit.ts';

export type Letter = {
  id: string;
  practiceName: string;
  recipient: string;
  subject: string;
  text: string;
  /** Goes along as a file. */
  calendar?: VisitFile | null;
  /** Where one press ends such mails (RFC 8058). */
  unsubscribe?: string | null;
};

export type Delivery = {
  /** Resolves when the mail server has taken the letter on. */
  readonly deliver: (letter: Letter) => Promise<void>;
  readonly close: () => void;
};

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/**
 * Delivery by SMTP, over connections that are kept. The Message-ID is the mail's own id, so a letter that is sent again
 * after a crash is known to mailboxes as the one they have.
 */
export function smtpDelivery(options: { smtpUrl: string; from: string }): Delivery {
  const domain = options.from.split('@').at(-1) ?? 'unwind.invalid';
  const transport = createTransport({
    url: options.smtpUrl,
    pool: true,
    maxConnections: 1,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async ({ id, practiceName, recipient, subject, text, calendar, unsubscribe }) => {
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from: { name: practiceName, address: options.from },
        to: { name: '', address: recipient },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe ? oneClick(unsubscribe) : {}) },
        ...(calendar ? { icalEvent: calendarOf(calendar, { name: practiceName, email: options.from }) } : {}),
      });
    },
    close: () => transport.close(),
  };
}

const oneClick = (link: string) => ({
  'List-Unsubscribe': `<${link}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** As a part that mail programs offer to put into the calendar, and as a file beside it for those that do not. */
const calendarOf = (file: VisitFile, organizer: { name: string; email: string }) => ({
  method: file.method,
  filename: 'visit.ics',
  content: writeVisit(file, { organizer }),
});

/** Without a mail server nothing goes out, and each mail says so. */
export const noDelivery: Delivery = {
  deliver: async () => {
    throw new NoMailServer();
  },
  close: () => {},
};

export class NoMailServer extends Error {
  override readonly name = 'NoMailServer';
}

/** The demonstration sends nothing anywhere: its mails stay in their table, where the mailbox page shows them. */
export const demoDelivery: Delivery = { deliver: async () => {}, close: () => {} };
