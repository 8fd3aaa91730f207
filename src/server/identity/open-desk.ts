import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { queueIdentityMail } from '#server/mail/queue-mail.ts';
import type { Desk } from './desk.ts';
import { identityLibrary } from './library.ts';
import { membershipOfUser } from './membership.ts';
import { SignInBook } from './sign-in-book.ts';

type DeskOptions = {
  readonly database: Database;
  readonly secret: string;
  readonly clock: Clock;
  readonly demo: boolean;
  /** The public address as far as it is known before listening: its scheme and host name. */
  readonly origin: string;
  /** The public address for links, once the server listens. */
  readonly address: () => string;
};

/** Puts the identity library, the sign-in book and the post together. */
export function openDesk({ database, secret, clock, demo, origin, address }: DeskOptions): Desk {
  const pool = database.identity;
  const now = () => clock.now();
  const library = identityLibrary({
    pool,
    secret,
    address: origin,
    mayOpen: async (user) => (await membershipOfUser({ pool, demo }, user)) !== null,
    sendResetLink: async ({ user, token }) => {
      const member = await membershipOfUser({ pool, demo }, user);
      if (!member) return;
      const { practice, email: to, name } = member;
      await queueIdentityMail(pool, { practice, to, ...resetLetter(name, `${address()}/password/${token}`) });
    },
  });
  return {
    database,
    pool,
    library,
    demo,
    book: new SignInBook({ pool, secret, demo, now }),
    secret,
    address,
    now,
  };
}

const resetLetter = (name: string, link: string) => ({
  subject: 'Choose a new password for Unwind',
  text: `Hello ${name},

somebody asked for a new password for this address. If it was you, open this link. It counts once, and for one hour:

${link}

If it was not you, you need do nothing: the old password stays as it is.
`,
});
