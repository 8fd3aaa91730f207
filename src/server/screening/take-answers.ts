import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { NewAnswer } from '#contract/screening.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { ownWords } from '#domain/intake/own-words.ts';
import { worryingWords } from '#domain/intake/worrying-words.ts';
import type { AnsweredBy, ItemId } from '#domain/screening/answer.ts';
import { fits, itemOf } from '#domain/screening/items.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';
import { Malformed } from '#server/http/handler.ts';
import { restand, type Restood } from './restand.ts';

/** From where answers came: through a link, written down at the desk, or from the client's own side. */
export type Source = 'link' | 'desk' | 'own';

export type Taken = {
  readonly client: ClientId;
  readonly by: AnsweredBy;
  readonly answers: readonly NewAnswer[];
  readonly source: Source;
  readonly now: Temporal.Instant;
};

/**
 * Keeps answers and decides the screening anew, in the transaction that is open. An answer that was kept before stays as
 * it is. What in them worries is kept as an answer too, so that every device decides alike.
 */
export async function takeAnswers(
  tables: Kysely<Tables>,
  taken: Taken,
): Promise<Restood & { items: ReadonlySet<ItemId> }> {
  checkThatTheyFit(taken);
  const answers = taken.answers.flatMap((answer) => [answer, ...noticedIn(answer)]);
  await keep(tables, { ...taken, answers });
  const restood = await restand(tables, { client: taken.client, now: taken.now, because: taken.source });
  return { ...restood, items: new Set(answers.map(({ item }) => item)) };
}

/** Nobody but a therapist states what was noticed, or what she found herself under the id of a rule. */
function checkThatTheyFit({ answers, source }: Taken): void {
  answers.forEach(({ item, value }, place) => {
    const mayBeSaid = source === 'desk' || itemOf(item)?.noticed === false;
    if (!mayBeSaid || !fits(item, value))
      throw new Malformed(`answers.${place}`, 'is no answer to this question');
  });
}

/** Words that a person should look at raise what a therapist who reads them would note. They are never taken for a no. */
function noticedIn({ id, item, value, at }: NewAnswer): NewAnswer[] {
  const kinds = new Set(worryingWords(ownWords(item, value)).map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const noticed = NOTICED[kind];
    return { id: derivedId(`${id} ${noticed}`), item: noticed, value: 'yes', at };
  });
}

const NOTICED = { 'self-harm': 'worrying-words', abuse: 'harm-noticed' } as const;

/** The same from the same: what is sent again is kept once. A UUID of version 8. (RFC 9562) */
function derivedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * One statement. A clock that runs ahead puts no answer into the future, where it would count against every later one,
 * and one that runs behind puts none before the link that it came through was sent.
 */
async function keep(tables: Kysely<Tables>, { client, by, answers, source, now }: Taken): Promise<void> {
  await sql`
    insert into unwind.answer
      (practice_id, client_id, id, item, value, at, given_by, source, intake_id, filed_by)
    select unwind.asking_practice(), ${client}, (a.one ->> 'id')::uuid, a.one ->> 'item', a.one -> 'value',
      greatest(least((a.one ->> 'at')::timestamptz, ${now.toString()}::timestamptz),
        (select i.sent_at from unwind.intake i where ${source} = 'link' and i.id = unwind.asking_member())),
      ${by}, ${source},
      case when ${source} = 'link' then unwind.asking_member() end,
      case when ${source} <> 'link' then unwind.asking_member() end
    from jsonb_array_elements(${jsonbText(answers)}::jsonb) as a(one)
    on conflict (practice_id, client_id, id) do nothing`.execute(tables);
}
