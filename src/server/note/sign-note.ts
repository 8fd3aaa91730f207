import type { Kysely } from 'kysely';
import type { RefusalOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { SignedNote } from '#contract/session.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { NoteId, SessionId } from '#domain/base/ids.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import type { NoteStyle, UnitRule } from '#domain/note/document.ts';
import { draftNote } from '#domain/note/draft-note.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { Asking } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { hashOf } from './hash.ts';
import { holdSession, readMaterial, shelveNote, signedNote, type Material } from './note-shelf.ts';

export type Signing = {
  session: SessionId;
  note: NoteId;
  style: NoteStyle;
  rule: UnitRule;
  hash: string;
  now: Temporal.Instant;
};

type Signed = Result<SignedNote, RefusalOf<Contract['signNote']>>;

/**
 * Signs the note of a session. The document is composed here, from the facts that are filed; it is signed only when its
 * hash is the one the therapist read. Asked again with the same note id, the signed note is answered again.
 */
export async function signNote(tables: Kysely<Tables>, asking: Asking, signing: Signing): Promise<Signed> {
  const { session } = signing;
  const material = (await holdSession(tables, session)) ? await readMaterial(tables, session) : undefined;
  if (!material) throw new NotHere();
  const earlier = await signedNote(tables, session);
  if (earlier)
    return earlier.id === signing.note
      ? accepted(earlier)
      : refused({ reason: 'already-signed', note: earlier });
  if (!maySign(asking, material)) return refused({ reason: 'not-the-therapist' });
  if (deriveSession(material.facts).state !== 'closed') return refused({ reason: 'session-still-open' });
  const { document, text, hash } = composeNote(material, signing);
  if (hash !== signing.hash) return refused({ reason: 'record-changed', document, hash });
  await shelve(tables, asking, { ...signing, document: text, covers: material.lastPosition });
  return accepted((await signedNote(tables, session)) ?? lost());
}

/** The note that the filed facts make, as its canonical text and that text's hash. */
export function composeNote(material: Material, wanted: Pick<Signing, 'session' | 'style' | 'rule'>) {
  const { document } = draftNote(material.facts, { ...material, ...wanted });
  const text = canonicalJson(document);
  return { document, text, hash: hashOf(text) };
}

/** The therapist of the session, or an owner who treats clients herself. */
const maySign = (asking: Asking, { therapist, credentials }: Material): boolean =>
  asking.member === therapist || (asking.role === 'owner' && credentials !== '');

async function shelve(
  tables: Kysely<Tables>,
  asking: Asking,
  signing: Signing & { document: string; covers: number },
): Promise<void> {
  const shelved = await shelveNote(tables, {
    id: signing.note,
    session: signing.session,
    document: signing.document,
    covers: signing.covers,
    hash: signing.hash,
    signedBy: asking.member,
    signerName: asking.actor,
    signedAt: signing.now.toString({ fractionalSecondDigits: 3 }),
  });
  if (!shelved) throw new NotHere();
}

function lost(): never {
  throw new Error('the note that was just signed is not on the shelf');
}
