import type { Answer } from '#domain/screening/answer.ts';
import type { Session } from './session.ts';

/**
 * The safety questions answered in the room, as answers from a form: each counts from the instant it was noted, and what
 * was taken back does not count (SESSION-36).
 */
export const roomAnswers = ({ answered }: Pick<Session, 'answered'>): Answer[] =>
  answered.flatMap(({ answers, at, by }) => answers.map(({ item, value }) => ({ item, value, at, by })));
