import { Fault, Forbidden, Malformed, NotHere, Offline, TooManyTries } from '#web/app/call-failures.ts';
import { words } from './words.ts';

/** The problems of a malformed input by the name of their field, for React Aria's `validationErrors`. */
export const fieldProblems = (failure: unknown): Record<string, string> =>
  failure instanceof Malformed
    ? Object.fromEntries(failure.problems.map(({ path, message }) => [path.replace(/^body\./, ''), message]))
    : {};

/** Why a form was not sent, as one sentence above its button; nothing when it was or when the fields say it. */
export const formProblem = (failure: unknown): string | undefined => {
  if (failure === null || failure === undefined) return undefined;
  if (failure instanceof Malformed) return words.form.problems;
  if (failure instanceof Offline) return words.form.offline;
  if (failure instanceof Forbidden) return words.form.forbidden;
  if (failure instanceof NotHere) return words.form.notHere;
  if (failure instanceof TooManyTries)
    return `${words.tooMany.title}. ${words.tooMany.text(failure.afterSeconds)}`;
  return words.form.fault(
    failure instanceof Fault ? failure.reference : failure instanceof Error ? failure.name : '',
  );
};
