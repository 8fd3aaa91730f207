import { databaseCode } from '#server/base/database-code.ts';
import { NotHere } from '#server/http/handler.ts';

const UNKNOWN = '23503';

/** A client, a room or a therapist that nobody knows here: there is no such thing. */
export async function orNotHere<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw databaseCode(error) === UNKNOWN ? new NotHere() : error;
  }
}
