import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { type Answers, NotHere } from '#server/http/handler.ts';

type Names =
  | 'addAnswers'
  | 'screeningSettings'
  | 'changeScreeningSettings'
  | 'changeConsentText'
  | 'myScreening'
  | 'addMyAnswers';

/** The endpoints of answers and of how a practice screens. */
export const screeningRoom = (_database: Database, _clock: Clock): Answers<Names> => ({
  addAnswers: notHere,
  screeningSettings: notHere,
  changeScreeningSettings: notHere,
  changeConsentText: notHere,
  myScreening: notHere,
  addMyAnswers: notHere,
});

async function notHere(): Promise<never> {
  throw new NotHere();
}
