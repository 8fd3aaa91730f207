import { z } from 'zod';
import { improvements } from '#domain/outcome/improvement.ts';
import { impliedR } from '#domain/outcome/group/ancova.ts';
import { scales } from '#domain/outcome/single-case/log-ratio.ts';
import { Enough, Reckonable, Spread } from './reckonable.ts';

/** More than five years of days in one phase; a line through them asks two million slopes. */
const MANY_POINTS = 2000;
const MANY_PEOPLE = 100_000;

/** How many people; a spread needs two. */
const People = z.int().min(2).max(1_000_000_000);
const Correlation = z.number().min(-1).max(1);

/** 0.95 for 95 %. */
export const Confidence = z.number().min(0.5).max(0.9999).default(0.95);
const confidence = { confidence: Confidence };

export const singleCaseInput = z.strictObject({
  baseline: z.array(Reckonable).min(1).max(MANY_POINTS),
  treatment: z.array(Reckonable).min(1).max(MANY_POINTS),
  improvement: z.enum(improvements),
  scale: z.enum(scales).default('count'),
  ...confidence,
});

export const pairedInput = z
  .strictObject({
    before: z.array(Reckonable).min(2).max(MANY_PEOPLE),
    after: z.array(Reckonable).min(2).max(MANY_PEOPLE),
    responder: z.strictObject({ improvement: z.enum(improvements), by: Enough }).optional(),
    ...confidence,
  })
  .check(({ value, issues }) => {
    if (value.before.length === value.after.length) return;
    const message = `must have as many numbers as before: ${value.before.length}, the same people in the same order`;
    issues.push({ code: 'custom', path: ['after'], message, input: value.after });
  });

const Group = z.strictObject({ n: People, mean: Reckonable, sd: Spread });

export const twoGroupInput = z.strictObject({ a: Group, b: Group, ...confidence });

export const publishedInput = z
  .strictObject({
    difference: Reckonable,
    lower: Reckonable,
    upper: Reckonable,
    df: z.number().positive().max(1e9).optional(),
    ...confidence,
  })
  .refine(({ lower, upper }) => lower < upper, { path: ['upper'], error: 'must be more than lower' })
  .refine(({ difference, lower, upper }) => lower <= difference && difference <= upper, {
    path: ['difference'],
    error: 'must lie between lower and upper',
  });

const Arm = Group.extend({
  meanBefore: Reckonable,
  sdBefore: Spread,
  r: Correlation.optional(),
  sdChange: Spread.optional(),
})
  .check(({ value: { r, sd, sdBefore, sdChange }, issues }) => {
    if (sdChange === undefined) return;
    const about = { code: 'custom' as const, path: ['sdChange'], input: sdChange };
    if (r !== undefined) issues.push({ ...about, message: 'give r or sdChange, not both' });
    const implied = impliedR(sdBefore, sd, sdChange);
    if (implied !== null && Math.abs(implied) > 1)
      issues.push({
        ...about,
        message: `cannot be: it must lie between ${Math.abs(sd - sdBefore)} and ${sd + sdBefore}, whatever the correlation`,
      });
  })
  .transform(({ r, sdChange, ...arm }) => ({
    ...arm,
    r: r ?? (sdChange === undefined ? null : impliedR(arm.sdBefore, arm.sd, sdChange)),
  }));

export const ancovaInput = z.strictObject({ a: Arm, b: Arm, ...confidence });

const Course = z.strictObject({
  n: People,
  meanBefore: Reckonable,
  meanAfter: Reckonable,
  sdBefore: Spread,
  sdAfter: Spread,
  r: Correlation,
});

export const morrisInput = z.strictObject({ treatment: Course, control: Course, ...confidence });

export const poolInput = z.strictObject({
  effects: z
    .array(
      z.strictObject({
        y: z.number().min(-1e30).max(1e30),
        v: z
          .number()
          .positive({ abort: true })
          .refine((v) => v >= 1e-30 && v <= 1e30, 'is too small or too large to reckon with'),
        name: z.string().max(200).optional(),
      }),
    )
    .min(1)
    .max(MANY_PEOPLE),
  ...confidence,
});
