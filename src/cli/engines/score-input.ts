import { z } from 'zod';
import { jsonPath } from '#domain/base/problems.ts';
import type { NoneTicked } from '#domain/outcome/instruments/score.ts';
import { form, has, noForm } from './input-forms.ts';

/** A number, or ticked and not ticked; null is no answer. */
const Answer = z.union([z.number(), z.boolean(), z.null()]);
type Answer = z.output<typeof Answer>;

/** One answer, by the item's place or name, where in the input it stands, and whether it was written as true or false. */
export type Said = {
  readonly item: number | string;
  readonly value: number | null;
  readonly path: string;
  readonly tick: boolean;
};
export type AllSaid = { readonly said: readonly Said[]; readonly none: NoneTicked };

const List = z.array(Answer).min(1).max(100);
const ByItem = z.record(z.string(), Answer);
const noneTicked = z.boolean().default(false);

const isList = (value: unknown): boolean => Array.isArray(value);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers as a list in order, by item, or one number; also as {"answers": ...}. */
export const scoreInput = z.union([
  form(isNumber, z.number()).transform((value) => alone(value)),
  form(isList, List).transform((list) => told(list, [])),
  form(
    has('answers'),
    z.strictObject({
      answers: z.union([
        form(isList, List),
        form(isObject, ByItem),
        noForm('give a list, or answers by item'),
      ]),
      noneTicked,
    }),
  ).transform(({ answers, noneTicked: none }) => told(answers, ['answers'], none)),
  form(isObject, ByItem).transform((answers) => told(answers, [])),
  noForm('give the answers in order, such as [0, 1, 2], or by item, such as {"phq-1": 0}'),
]);

const alone = (value: number): AllSaid => ({
  said: [{ item: 1, value, path: jsonPath([]), tick: false }],
  none: 'not-asked',
});

function told(
  answers: readonly Answer[] | Record<string, Answer>,
  above: readonly string[],
  none = false,
): AllSaid {
  const said: Said[] = Array.isArray(answers)
    ? answers.map((value, place) => one(place + 1, value, [...above, place]))
    : Object.entries(answers).map(([item, value]) => one(item, value, [...above, item]));
  return { said, none: none ? 'confirmed' : 'not-asked' };
}

const one = (item: number | string, value: Answer, path: readonly (string | number)[]): Said => ({
  item,
  value: typeof value === 'boolean' ? Number(value) : value,
  path: jsonPath(path),
  tick: typeof value === 'boolean',
});
