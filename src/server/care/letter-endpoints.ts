import { sql, type Kysely } from 'kysely';
import { referralLetter as letterPdf } from '#exchange/pdf/referral-letter.ts';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { composeLetter } from './compose-letter.ts';
import { letterFonts } from './letter-fonts.ts';
import { readLetter, shelveLetter } from './letter-shelf.ts';

export function letterEndpoints(database: Database, clock: Clock) {
  const writeReferral: Handler<Contract['writeReferral']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      const named = { client, letter: body.id };
      const earlier = await readLetter(tables, named);
      if (earlier) return accepted(earlier);
      const now = clock.now();
      const record = (await readScreeningRecord(tables, client)) ?? notHere();
      const { recipient, recipientRole, words, rules } = body;
      const head = await readHead(tables, client);
      const letter = composeLetter({
        ...head,
        record,
        now,
        rules,
        words,
        recipient: { name: recipient, role: recipientRole },
      });
      if (!letter) return refused({ reason: 'nothing-to-refer' });
      const content = await letterPdf(letter, await letterFonts());
      const today = now.toZonedDateTimeISO(head.zone).toPlainDate();
      const name = `Referral letter ${letter.client.name} ${today.toString()}.pdf`;
      const by = { by: asking.member, now };
      await shelveLetter(tables, { ...named, ...by, name, recipient, recipientRole, rules, content });
      return accepted({ name, base64: Buffer.from(content).toString('base64') });
    });

  const referralLetter: Handler<Contract['referralLetter']> = async ({ asking, params }) => {
    const found = await database.read(asking, (tables) => readLetter(tables, params));
    return accepted(found ?? notHere());
  };

  return { writeReferral, referralLetter };
}

type Head = {
  practice: { name: string; phone: string };
  therapist: { name: string; credentials: string };
  clientName: string;
  zone: string;
  country: string;
};

/** Who writes, from where, about whom. */
async function readHead(tables: Kysely<Tables>, client: ClientId): Promise<Head> {
  const { rows } = await sql<Head>`
    select json_build_object('name', p.name, 'phone', p.phone) as practice,
      json_build_object('name', m.name, 'credentials', m.credentials) as therapist,
      c.name as "clientName", p.zone, p.country
    from unwind.client c
    join unwind.practice p on p.id = c.practice_id
    join unwind.member m on m.id = unwind.asking_member()
    where c.id = ${client}`.execute(tables);
  return rows[0] ?? notHere();
}

function notHere(): never {
  throw new NotHere();
}
