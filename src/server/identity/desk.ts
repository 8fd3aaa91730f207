import type { Pool } from 'pg';
import type { Database } from '#server/database/database.ts';
import type { IdentityLibrary } from './library.ts';
import type { SignInBook } from './sign-in-book.ts';

/** What the rooms of identity share. */
export type Desk = {
  readonly database: Database;
  readonly pool: Pool;
  readonly library: IdentityLibrary;
  readonly book: SignInBook;
  readonly secret: string;
  /** The demonstration runs: its members may sign in. */
  readonly demo: boolean;
  /** The public address, for links in mails. */
  readonly address: () => string;
  readonly now: () => Temporal.Instant;
};
