import type { Contract } from '#contract/contract.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';

/** The endpoints of what is done about a screening: clearances, overrides, safety tasks and referral letters. */
export const careRoom = (_database: Database, _clock: Clock = systemClock) => {
  const clientScreening: Handler<Contract['clientScreening']> = async () => notHere();
  const screeningHistory: Handler<Contract['screeningHistory']> = async () => notHere();
  const recordClearance: Handler<Contract['recordClearance']> = async () => notHere();
  const endClearance: Handler<Contract['endClearance']> = async () => notHere();
  const clearanceDocument: Handler<Contract['clearanceDocument']> = async () => notHere();
  const overrideScreening: Handler<Contract['overrideScreening']> = async () => notHere();
  const closeSafetyTask: Handler<Contract['closeSafetyTask']> = async () => notHere();
  const writeReferral: Handler<Contract['writeReferral']> = async () => notHere();
  const referralLetter: Handler<Contract['referralLetter']> = async () => notHere();
  return {
    clientScreening,
    screeningHistory,
    recordClearance,
    endClearance,
    clearanceDocument,
    overrideScreening,
    closeSafetyTask,
    writeReferral,
    referralLetter,
  };
};

function notHere(): never {
  throw new NotHere();
}
