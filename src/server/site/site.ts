import type { Database } from '#server/database/database.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { PaymentProvider } from '#server/payment/payment-provider.ts';
import type { Answer } from './answer.ts';
import type { SitePractice } from './site-practice.ts';

/** A request of somebody who is not signed in. Fields are what the browser sent: parse them. */
export type PlainCall = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly now: Temporal.Instant;
  /** The request's id. */
  readonly request: string;
  /** Where this server is reached, without a slash at its end. */
  readonly address: string;
};

/** The same at a practice's address. */
export type PageCall = PlainCall & {
  readonly practice: SitePractice;
  /** Nobody's id stands in the member's place: put a visit's there once its signed link was checked. */
  readonly asking: AskingAsVisitor;
  /** A path of this practice's pages: `at('/book')` is /at/still-point/book. */
  readonly at: (path: string) => string;
};

export type Method = 'GET' | 'POST';
export type PageOptions = {
  /**
   * Depends on nothing but the practice and its local date (never on the query), so the rendered page is kept until
   * something that the pages show changes.
   */
  readonly kept?: boolean;
  /** So many requests from one address in a minute; a POST has 30 when nothing is said. */
  readonly perMinute?: number;
};

/** What page owners add their pages to. Throw NotHere for what does not exist; anything else thrown is a fault. */
export type Site = {
  /** A page of each published practice: `path` begins with a slash, after /at/:slug. */
  readonly page: (
    method: Method,
    path: string,
    handler: (call: PageCall) => Answer | Promise<Answer>,
    options?: PageOptions,
  ) => void;
  /** A page of the server itself, such as /find. */
  readonly plain: (
    method: Method,
    path: string,
    handler: (call: PlainCall) => Answer | Promise<Answer>,
    options?: Omit<PageOptions, 'kept'>,
  ) => void;
  readonly database: Database;
  /** Signs links; see visit-link.ts. */
  readonly secret: string;
  readonly demo: boolean;
  /** Takes money online, or does not: with it a site is a `Till` (src/server/payment/till.ts). */
  readonly provider: PaymentProvider;
  /** Where this server is reached, known once it listens. */
  readonly address: () => string;
};
