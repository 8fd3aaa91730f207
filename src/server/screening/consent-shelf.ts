import { sql, type Kysely } from 'kysely';
import type { MemberId } from '#domain/base/ids.ts';
import type { ConsentText } from '#domain/intake/consent-text.ts';
import { consentTexts } from '#domain/intake/consent-texts.ts';
import type { Tables } from '#server/database/tables.ts';

/** A consent text as it is in force now in one language. */
export type TextInForce = {
  readonly text: string;
  readonly language: string;
  readonly version: number;
  readonly title: string;
  readonly words: string;
  /** The day since which these words are in force; those that come with Unwind were there from the first day. */
  readonly from: string;
  readonly signedFor: ConsentText['signedFor'];
};

/** The texts in force: the practice's own newest words, and where it has none of its own, those that come with Unwind. */
export async function textsInForce(tables: Kysely<Tables>): Promise<TextInForce[]> {
  const { rows } = await sql<Omit<TextInForce, 'signedFor'>>`
    select distinct on (text, language) text, language, version, title, words, in_force_from as from
    from unwind.consent_text order by text, language, version desc`.execute(tables);
  const own = new Set(rows.map(keyOf));
  const { rows: practices } = await sql<{ madeOn: string }>`
    select (made_at at time zone zone)::date as "madeOn" from unwind.practice`.execute(tables);
  const firstDay = practices[0]?.madeOn ?? '';
  const given = consentTexts
    .filter((one) => !own.has(keyOf(one)))
    .map(({ text, language, version, title, words }) => ({
      text,
      language,
      version,
      title,
      words,
      from: firstDay,
    }));
  return [...given, ...rows]
    .map((one) => ({ ...one, signedFor: signedFor(one.text) }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** A text that only the practice has is for everybody. */
const signedFor = (text: string): TextInForce['signedFor'] =>
  consentTexts.find((one) => one.text === text)?.signedFor ?? 'everybody';

const keyOf = ({ text, language }: { text: string; language: string }): string => `${text} ${language}`;

type NewText = Pick<TextInForce, 'text' | 'language' | 'title' | 'words'> & {
  readonly after: number;
  readonly by: MemberId;
  readonly now: Temporal.Instant;
};

/** Puts the next version in force when `after` is still the newest; nothing is written when it is not. */
export async function putInForce(tables: Kysely<Tables>, text: NewText): Promise<number | undefined> {
  const present = (await textsInForce(tables)).find((one) => keyOf(one) === keyOf(text));
  if ((present?.version ?? 0) !== text.after) return undefined;
  const { rows } = await sql<{ version: number }>`
    insert into unwind.consent_text (practice_id, text, language, version, title, words, in_force_from, set_by)
    select id, ${text.text}, ${text.language}, ${text.after + 1}, ${text.title}, ${text.words},
      (${text.now.toString()}::timestamptz at time zone zone)::date, ${text.by}
    from unwind.practice
    on conflict do nothing
    returning version`.execute(tables);
  return rows[0]?.version;
}
