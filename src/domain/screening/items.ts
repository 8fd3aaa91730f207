import { z } from 'zod';
import { type AnswerValue, AnsweredPlace, NamedActivity, YesNo } from './answer.ts';
import type { Item } from './item.ts';
import { conditionItems } from '#domain/screening/items/conditions.ts';
import { medicineItems, pregnancyAndSurgeryItems } from '#domain/screening/items/medicines.ts';
import { intakeItems, moodItems } from '#domain/screening/items/person.ts';
import { redFlagItems } from '#domain/screening/items/red-flags.ts';
import { Medicine } from './medicine-class.ts';
import { RuleId } from './rule-id.ts';

/** Every question there is, once. */
export const items: readonly Item[] = [
  ...redFlagItems,
  ...conditionItems,
  ...medicineItems,
  ...pregnancyAndSurgeryItems,
  ...moodItems,
  ...intakeItems,
];

const byId: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));

export const itemOf = (id: string): Item | undefined => byId.get(id);

/** Is this a value that the question, or the rule, can be answered with? */
export function fits(id: string, value: AnswerValue): boolean {
  if (RuleId.safeParse(id).success) return YesNo.safeParse(value).success;
  const item = byId.get(id);
  return item !== undefined && shapeOf(item).safeParse(value).success;
}

const shapes = new Map<string, z.ZodType>();

/** Made once for each question: a form sends hundreds of answers at a time. */
function shapeOf(item: Item): z.ZodType {
  const shape = shapes.get(item.id) ?? makeShape(item);
  shapes.set(item.id, shape);
  return shape;
}

const plainShapes = {
  'yes-no': YesNo,
  score: z.int().min(0).max(10),
  phq: z.int().min(0).max(3),
  date: z.iso.date(),
  text: z.string().max(2000),
  places: z.array(AnsweredPlace).max(60),
  medicines: z.array(Medicine).max(60),
  activities: z.array(NamedActivity).max(8),
} as const;

function makeShape({ kind, choices = [], least = -1000, most = 100_000 }: Item): z.ZodType {
  if (kind === 'number') return z.number().min(least).max(most);
  if (kind !== 'one' && kind !== 'many') return plainShapes[kind];
  const choice = z.enum(choices.map(({ id }) => id) as [string, ...string[]]);
  return kind === 'one' ? choice : z.array(choice);
}
