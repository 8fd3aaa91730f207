import { z } from 'zod';
import { jsonPath } from '#domain/base/problems.ts';
import type { NoneTicked } from '#domain/outcome/instruments/score.ts';
import { form, has, noForm } from './input-forms.ts';

/** A number, or ticked and not ticked; null is no answer. */
const Answer = z.union([z.number(), z.boolean(), z.null()]);
type Answer = z.output<typeof Answer>;

/** One answer, by the item's place or name, and where in the input it stands. */
export type Said = { readonly item: number | string; readonly value: number | null; readonly path: string };
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
  form(isNumber, z.number()).transform((value) => told([value], [])),
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

function told(
  answers: readonly Answer[] | Record<string, Answer>,
  above: readonly string[],
  none = false,
): AllSaid {
  const said: Said[] = Array.isArray(answers)
    ? answers.map((value, place) => ({
        item: place + 1,
        value: asNumber(value),
        path: jsonPath([...above, place]),
      }))
    : Object.entries(answers).map(([item, value]) => ({
        item,
        value: asNumber(value),
        path: jsonPath([...above, item]),
      }));
  return { said, none: none ? 'confirmed' : 'not-asked' };
}

const asNumber = (value: Answer): number | null => (typeof value === 'boolean' ? Number(value) : value);
