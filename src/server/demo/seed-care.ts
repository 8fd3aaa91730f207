import { z } from 'zod';
import type { Database } from '#server/database/database.ts';
import { readClearance, shelveClearance, type NewClearance } from '#server/care/clearance-shelf.ts';
import { closeTask } from '#server/care/safety-tasks.ts';
import { restand } from '#server/screening/restand.ts';
import { askedBy } from './asked-by.ts';
import { george, maren, stillPoint } from './cast.ts';
import { fixedId } from './fixed-id.ts';
import { paperOf } from './paper.ts';

type Tables = Parameters<Parameters<Database['write']>[1]>[0];
type Seeding = { readonly database: Database; readonly now: Temporal.Instant };
const subject = { kind: 'client', id: george.id };

/** George's vascular surgeon gave his word: a first time, which has run out, and the one that stands. */
export const georgesClearances = ({ database, now }: Seeding) => [
  { daysAgo: 39, happen: () => recordOnce(database, { name: 'first', now: ago(now, 39), days: 30 }) },
  { daysAgo: 4, happen: () => recordOnce(database, { name: 'standing', now: ago(now, 4), days: 90 }) },
];

/** Maren asked George about item 9 as soon as he had answered it, and wrote down what came of it. */
export async function closeTaskOfGeorge(
  tables: Tables,
  { task, opened }: { task: string; opened: Temporal.Instant },
): Promise<void> {
  await closeTask(tables, {
    client: george.id,
    task,
    by: maren.id,
    now: opened.add({ minutes: 25 }),
    closing: {
      askedBy: maren.name,
      askedAt: opened.add({ minutes: 5 }).toString(),
      asked: 'directly',
      plan: 'no',
      outcome:
        'Some nights he wishes not to wake up. No plan, no means, no intent. His daughter is with him.',
      handover: 'Called Dr. Reyes with him in the room; appointment the next morning. 988 card given.',
    },
  });
}

type Given = { readonly name: string; readonly now: Temporal.Instant; readonly days: number };

async function recordOnce(database: Database, given: Given): Promise<void> {
  const id = fixedId(z.uuid(), `clearance George ${given.name}`);
  const asking = askedBy(maren, 'recordClearance', subject);
  const named = { client: george.id, clearance: id };
  if (await database.unaudited.read(asking, (tables) => readClearance(tables, named))) return;
  await database.write(asking, (tables) => record(tables, { ...given, id }));
}

async function record(tables: Tables, { now, days, id }: Given & { id: string }): Promise<void> {
  const day = now.toZonedDateTimeISO(stillPoint.zone).toPlainDate();
  const scope =
    'Light work away from the front of the neck and from the abdomen. No turning of the head to its end.';
  const clearance: NewClearance = {
    id,
    rules: ['CI19'],
    channels: ['handsOn'],
    clinician: 'Dr. Priya Raman',
    role: 'Vascular surgeon',
    givenOn: day.toString(),
    expiresOn: day.add({ days }).toString(),
    scope,
  };
  const lines = ['Dr. Priya Raman, vascular surgery', day.toString(), 'Re: George Pruitt', scope];
  const document = {
    name: 'Letter of Dr. Raman.pdf',
    type: 'application/pdf',
    content: paperOf(lines),
  } as const;
  await shelveClearance(tables, { clearance, document, client: george.id, by: maren.id, now });
  await restand(tables, { client: george.id, now, because: 'clearance' });
}

const ago = (now: Temporal.Instant, days: number): Temporal.Instant => now.subtract({ hours: 24 * days });
