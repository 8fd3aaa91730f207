import type pg from 'pg';
import { hashOfToken, OPEN_FOR } from '#server/intake/link.ts';
import type { VisitLinks } from '#server/scheduling/visit-link.ts';
import { formToken } from './with-links.ts';

type BroughtForm = {
  readonly practice: string;
  /** The mail that brings the link; the form has its id. */
  readonly mail: string;
  readonly client: string;
  readonly purpose: 'full' | 'update';
  readonly links: VisitLinks;
  readonly now: Temporal.Instant;
};

/** Lays down the form that a mail's link opens, once, however often the mail is tried. */
export async function layForm(
  client: pg.PoolClient,
  { practice, mail, client: person, purpose, links, now }: BroughtForm,
): Promise<void> {
  await client.query(
    `insert into unwind.intake (practice_id, id, client_id, purpose, token_hash, sent_at, expires_at, mail_id)
     values ($1, $2, $3, $4, $5, $6, $7, $2) on conflict (practice_id, id) do nothing`,
    [
      practice,
      mail,
      person,
      purpose,
      hashOfToken(formToken(links.secret, mail)),
      now.toString(),
      now.add(OPEN_FOR).toString(),
    ],
  );
}
