import type { Answers } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { saveAnswers, saveDrawing, signConsent } from './fill-in.ts';
import { finishIntake } from './finish-intake.ts';
import { lookAtIntake, openIntake } from './open-intake.ts';
import { sendIntake, withdrawIntake } from './send-intake.ts';

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
export const intakeRoom = (desk: Desk): Answers<Names> => ({
  sendIntake: (call) => sendIntake(desk, call),
  withdrawIntake: (call) => withdrawIntake(desk, call),
  intake: (call) => lookAtIntake(desk, call),
  openIntake: (call) => openIntake(desk, call),
  saveIntakeAnswers: (call) => saveAnswers(desk, call),
  saveIntakeDrawing: (call) => saveDrawing(desk, call),
  signConsent: (call) => signConsent(desk, call),
  finishIntake: (call) => finishIntake(desk, call),
});
