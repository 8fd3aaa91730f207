import type { Desk } from '#server/identity/desk.ts';
import { type Answers, NotHere } from '#server/http/handler.ts';

type Names =
  | 'sendIntake'
  | 'withdrawIntake'
  | 'intake'
  | 'openIntake'
  | 'saveIntakeAnswers'
  | 'saveIntakeDrawing'
  | 'signConsent'
  | 'finishIntake';

/** The endpoints of the form by link. */
export const intakeRoom = (_desk: Desk): Answers<Names> => ({
  sendIntake: notHere,
  withdrawIntake: notHere,
  intake: notHere,
  openIntake: notHere,
  saveIntakeAnswers: notHere,
  saveIntakeDrawing: notHere,
  signConsent: notHere,
  finishIntake: notHere,
});

async function notHere(): Promise<never> {
  throw new NotHere();
}
