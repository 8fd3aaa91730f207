import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Queryable } from './add-user.ts';
import type { IdentityLibrary } from './library.ts';
import type { SignInBook } from './sign-in-book.ts';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** How identity's mails are queued: in the caller's own transaction, as the app role or as the identity role. */
export type Post = {
  readonly queueMail: (tables: Kysely<Tables>, letter: Letter) => Promise<void>;
  readonly queueIdentityMail: (database: Queryable, letter: Letter & { practice: string }) => Promise<void>;
};

/** What the rooms of identity share. */
export type Desk = {
  readonly database: Database;
  readonly pool: Pool;
  readonly library: IdentityLibrary;
  readonly book: SignInBook;
  readonly post: Post;
  readonly secret: string;
  /** The public address, for links in mails. */
  readonly address: () => string;
  readonly now: () => Temporal.Instant;
};
