import type { CareFile } from '#domain/home/self-care/care-file.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { homeSessions } from '#domain/home/player/home-session.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { valueWords } from '#web/intake/value-words.ts';
import { now } from './care.ts';
import type { Kept } from './kept.ts';
import { words } from './words.ts';

/** For a program to read: a practice's, or this page on another device. */
export const fileOf = ({ age, answers, facts }: Kept): string => {
  const file: CareFile = {
    format: 'unwind-self-care',
    version: 1,
    savedAt: now(),
    age,
    answers: [...answers],
    facts: [...facts],
  };
  return JSON.stringify(file, null, 1);
};

/** The same for a person to read. */
export const readableOf = ({ age, answers, facts }: Kept): string =>
  [
    words.readable.title,
    words.readable.made(dayOf(now())),
    '',
    words.readable.sessions,
    ...homeSessions(facts).flatMap(({ beganAt, steps }) => [
      `- ${dayOf(beganAt)}`,
      ...steps.map(
        (step) => `  ${exerciseOf(step.exercise).words.name}: ${words.history.held(step.heldMs / 1000)}`,
      ),
    ]),
    '',
    words.readable.answers,
    ...(age === null ? [] : [words.readable.age(words.bands[age.band])]),
    ...newest(answers).flatMap(answerLine),
    '',
  ].join('\n');

const newest = (answers: readonly Answer[]): readonly Answer[] =>
  [...Map.groupBy(answers, ({ item }) => item).values()].flatMap((all) => all.at(-1) ?? []);

const answerLine = ({ item, value }: Answer): readonly string[] => {
  const asked = itemOf(item);
  return asked === undefined ? [] : [`- ${asked.ask} ${valueWords(asked, value).join(', ')}`];
};

export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric' });

/** Handed to the browser as a file; it goes nowhere else. */
export const saveFile = (name: string, type: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
