import type { AnswerValue } from '#domain/screening/answer.ts';
import { itemsOfForm } from '#domain/intake/items-of-form.ts';
import { newFilling, type Filling, withAnswer } from '#web/intake/filling.ts';
import type { Opening } from '#web/intake/opening.ts';

export const AT = '2026-03-10T15:00:00.000Z';

/** A full form of a client born in 1979, as the practice hands it out. */
const anOpening = (changed: Partial<Opening> = {}): Opening => ({
  purpose: 'full',
  practiceName: 'Still Point Myofascial',
  practicePhone: '+1 312 555 0100',
  country: 'US',
  watchesItem9: true,
  firstName: 'Abigail',
  person: { bornOn: '1979-08-21' },
  due: itemsOfForm('full', new Set()),
  answers: [],
  earlier: [],
  drawing: [],
  consents: [],
  signed: [],
  key: 'k'.repeat(40),
  ...changed,
});

export const aForm = (changed: Partial<Opening> = {}): Filling => newFilling(anOpening(changed));

/** The form with answers, a second apart. */
export const told = (filling: Filling, values: Readonly<Record<string, AnswerValue>>): Filling =>
  Object.entries(values).reduce(
    (form, [item, value], place) =>
      withAnswer(form, item, value, {
        id: crypto.randomUUID(),
        at: Temporal.Instant.from(AT).add({ seconds: place }).toString({ smallestUnit: 'millisecond' }),
      }),
    filling,
  );
