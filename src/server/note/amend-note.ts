import type { Kysely } from 'kysely';
import type { RefusalOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { SignedNote } from '#contract/session.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { AmendmentId, SessionId } from '#domain/base/ids.ts';
import type { Asking } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { amendmentHash } from './hash.ts';
import { endOfChain, holdSession, shelveAmendment, signedNote } from './note-shelf.ts';

export type Amending = {
  session: SessionId;
  id: AmendmentId;
  words: string;
  reason: string;
  now: Temporal.Instant;
};

type Amended = Result<SignedNote, RefusalOf<Contract['amendNote']>>;

/** Adds an amendment at the end of the note's chain; the signed words stay as they are. Twice with one id adds one. */
export async function amendNote(
  tables: Kysely<Tables>,
  asking: Asking,
  amending: Amending,
): Promise<Amended> {
  const { session, id, words, reason } = amending;
  if (!(await holdSession(tables, session))) throw new NotHere();
  const note = await signedNote(tables, session);
  if (!note) return refused({ reason: 'not-signed' });
  if (note.amendments.some((one) => one.id === id)) return accepted(note);
  const end = endOfChain(note);
  const signature = {
    signedBy: asking.member,
    signerName: asking.actor,
    signedAt: after(end.signedAt, amending.now),
  };
  const hash = amendmentHash(end.hash, { words, reason, ...signature });
  if (!(await shelveAmendment(tables, { id, note: note.id, words, reason, hash, ...signature })))
    throw new NotHere();
  return accepted((await signedNote(tables, session)) ?? note);
}

/** Now, or a moment after the last signature should the clock stand behind it: the order of a chain is its times. */
function after(last: string, now: Temporal.Instant): string {
  const earliest = Temporal.Instant.from(last).add({ milliseconds: 1 });
  const later = Temporal.Instant.compare(now, earliest) < 0 ? earliest : now;
  return later.toString({ fractionalSecondDigits: 3 });
}
