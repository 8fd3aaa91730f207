import { AmendmentId, NoteId, SessionId } from '#domain/base/ids.ts';
import type { Database } from '#server/database/database.ts';
import type { Booking } from '#server/diary/diary.ts';
import { amendNote } from '#server/note/amend-note.ts';
import { readMaterial } from '#server/note/note-shelf.ts';
import { composeNote, signNote } from '#server/note/sign-note.ts';
import { fileFacts } from '#server/session/file-facts.ts';
import { askedBy } from './asked-by.ts';
import type { CastSession } from './cast-session.ts';
import { maren, roomTablets } from './cast.ts';
import { fixedId } from './fixed-id.ts';
import { factsOf } from './session-script.ts';

type Past = { readonly session: CastSession; readonly visit: Booking };

const BEGINS_AFTER_MINUTES = 3;
const style = 'full';
const rule = 'cms_total_time';

export const sessionIdOf = (session: CastSession): SessionId => fixedId(SessionId, `session ${session.name}`);

/** Files, signs and amends a session of the past as its therapist did; what is done already stays. */
export async function holdPastSession(database: Database, past: Past): Promise<void> {
  const { session, visit } = past;
  const id = sessionIdOf(session);
  const asking = askedBy(session.therapist, 'sendFacts', { kind: 'session', id });
  const before = await database.unaudited.read(asking, (tables) => readMaterial(tables, id));
  if (before) return;
  await database.write(asking, async (tables) => {
    await fileFacts(tables, {
      session: id,
      client: session.client.id,
      appointment: visit.id,
      device: session.therapist === maren ? roomTablets.maren : roomTablets.ines,
      filedBy: session.therapist.id,
      facts: factsOf(session, visit.startsAt.add({ minutes: BEGINS_AFTER_MINUTES })),
    });
    if (session.signed) await signAndAmend(tables, past);
  });
}

type TablesOf = Parameters<Parameters<Database['write']>[1]>[0];

async function signAndAmend(tables: TablesOf, { session, visit }: Past): Promise<void> {
  const id = sessionIdOf(session);
  const asking = askedBy(session.therapist, 'signNote', { kind: 'session', id });
  const material = await readMaterial(tables, id);
  if (!material) throw new Error(`the session ${session.name} was not filed`);
  const { hash } = composeNote(material, { session: id, style, rule });
  const evening = visit.startsAt.add({ minutes: visit.minutes + 10 });
  const note = fixedId(NoteId, `note ${session.name}`);
  const signed = await signNote(tables, asking, { session: id, note, style, rule, hash, now: evening });
  if (!signed.ok) throw new Error(`the note ${session.name} was refused: ${signed.refusal.reason}`);
  if (!session.amendment) return;
  const nextDay = evening.add({ hours: 19 });
  const amendment = fixedId(AmendmentId, `amendment ${session.name}`);
  await amendNote(tables, asking, { session: id, id: amendment, ...session.amendment, now: nextDay });
}
