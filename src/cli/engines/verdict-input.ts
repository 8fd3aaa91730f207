import { z } from 'zod';
import { improvements } from '#domain/outcome/improvement.ts';
import { instrumentOf, instruments } from '#domain/outcome/instruments/instruments.ts';
import { Enough, Reckonable, Spread } from './reckonable.ts';

const Group = z.strictObject({ mean: Reckonable, sd: Spread });

/** Two values of one person, and what is known of the measure: by an instrument, by numbers, or both. */
export const verdictInput = z
  .strictObject({
    before: Reckonable,
    after: Reckonable,
    instrument: z.string().optional(),
    improvement: z.enum(improvements).optional(),
    mdc: Enough.optional(),
    mcid: Enough.optional(),
    range: z.tuple([Reckonable, Reckonable]).optional(),
    cutOff: Reckonable.optional(),
    sd: Spread.optional(),
    reliability: z.number().min(0).max(1).optional(),
    clinical: Group.optional(),
    functional: Group.optional(),
    percentRule: z.boolean().optional(),
  })
  .check(({ value, issues }) => {
    const tell = (path: string, message: string): void => {
      issues.push({ code: 'custom', path: [path], message, input: value });
    };
    const found = value.instrument === undefined ? undefined : instrumentOf(value.instrument);
    if (value.instrument !== undefined && found === undefined)
      tell('instrument', `must be one of ${instruments.map(({ id }) => id).join(', ')}`);
    if (value.instrument === undefined && value.improvement === undefined)
      tell('improvement', 'is missing; give increase or decrease, or an instrument');
    if (found !== undefined && value.improvement !== undefined && value.improvement !== found.improvement)
      tell('improvement', `must be ${found.improvement} for ${found.id}, or left out`);
    if ((value.sd === undefined) !== (value.reliability === undefined))
      tell(value.sd === undefined ? 'sd' : 'reliability', 'is missing: sd and reliability belong together');
    if (value.functional !== undefined && value.clinical === undefined)
      tell('clinical', 'is missing: the functional group stands against a clinical one');
    const range = value.range ?? found?.range;
    if (range === undefined) return;
    if (range[0] >= range[1]) return tell('range', 'must be a lower number and then a higher one');
    for (const name of ['before', 'after'] as const)
      if (value[name] < range[0] || value[name] > range[1])
        tell(name, `must lie within the range ${range[0]} to ${range[1]}`);
  });
