import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { amendNote as amend } from './amend-note.ts';
import { signedNote } from './note-shelf.ts';
import { signNote as sign } from './sign-note.ts';

/** The endpoints of the note: read, sign, amend. */
export function noteRoom(database: Database, clock: Clock = systemClock) {
  const note: Handler<Contract['note']> = async ({ asking, params }) => {
    const found = await database.read(asking, (tables) => signedNote(tables, params.session));
    if (found === undefined) throw new NotHere();
    return accepted({ note: found });
  };

  const signNote: Handler<Contract['signNote']> = ({ asking, params, body }) =>
    database.write(asking, (tables) => sign(tables, asking, { ...params, ...body, now: clock.now() }));

  const amendNote: Handler<Contract['amendNote']> = ({ asking, params, body }) =>
    database.write(asking, (tables) => amend(tables, asking, { ...params, ...body, now: clock.now() }));

  return { note, signNote, amendNote };
}
