import { sql, type Kysely } from 'kysely';
import { mayBeLeft } from '#domain/intake/consent-text.ts';
import { needsGuardian } from '#domain/intake/guardian.ts';
import type { Person } from '#domain/screening/answer.ts';
import type { Tables } from '#server/database/tables.ts';
import { takenBack } from '#server/registry/research-consent.ts';
import { textsInForce, type TextInForce } from '#server/screening/consent-shelf.ts';

type Signed = { text: string; version: number; language: string };

export type Consents = {
  /** What the client, or her guardian, is asked to sign, in every language that there is. */
  readonly toRead: readonly TextInForce[];
  /** What is signed of it already, through this link or an earlier one, and was not taken back since. */
  readonly signed: readonly Signed[];
  /** Texts that nobody has signed in any language, by their names; without those that may be left. */
  readonly missing: readonly string[];
};

/** How it stands with the consents of the client behind the link that asks. For somebody under age only a guardian signs. */
export async function readConsents(
  tables: Kysely<Tables>,
  { person, now }: { person: Person; now: Temporal.Instant },
): Promise<Consents> {
  const isMinor = needsGuardian(person, now.toString()) === 'yes';
  const inForce = await textsInForce(tables);
  const toRead = inForce.filter(({ signedFor }) => signedFor === 'everybody' || isMinor);
  const { rows } = await sql<Signed>`
    select distinct s.text, s.version, s.language from unwind.consent s
    where s.client_id = unwind.linked_client() and (s.signed_as = 'guardian' or ${!isMinor}::boolean)
      and ${takenBack} is null`.execute(tables);
  const signed = rows.filter((one) => toRead.some((text) => isSame(text, one)));
  const names = new Set(toRead.map(({ text }) => text));
  const isMissing = (name: string): boolean => !mayBeLeft(name) && !signed.some(({ text }) => text === name);
  return { toRead, signed, missing: [...names].filter(isMissing) };
}

const isSame = (one: Signed, other: Signed): boolean =>
  one.text === other.text && one.version === other.version && one.language === other.language;

export type Signature = Signed & {
  readonly id: string;
  readonly signer: string;
  readonly as: 'client' | 'guardian';
  readonly relation: string | null;
  readonly drawn: string | null;
  /** How long it waited on the device; a consent counts from the moment at which it was signed (HANDIN-14). */
  readonly secondsAgo: number;
};

/** Keeps a signature with the words as they stand; `other-version` where they are not, or no longer, in force. */
export async function signText(
  tables: Kysely<Tables>,
  signature: Signature,
  now: Temporal.Instant,
): Promise<'signed' | 'other-version'> {
  const read = (await textsInForce(tables)).find((text) => isSame(text, signature));
  if (!read) return 'other-version';
  const signedAt = now.subtract({ milliseconds: Math.round(signature.secondsAgo * 1000) });
  await sql`
    insert into unwind.consent (practice_id, client_id, id, intake_id, text, version, language, title, words, signer,
      signed_as, relation, drawn, signed_at)
    values (unwind.asking_practice(), unwind.linked_client(), ${signature.id}, unwind.asking_member(), ${read.text},
      ${read.version}, ${read.language}, ${read.title}, ${read.words}, ${signature.signer}, ${signature.as},
      ${signature.relation}, ${signature.drawn}, ${signedAt.toString()})
    on conflict (practice_id, client_id, id) do nothing`.execute(tables);
  return 'signed';
}
