import { z } from 'zod';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Pressure, Score, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import { RuleId } from './rule-id.ts';

/** What a client may work with at home, told apart by what carries the weight. */
export const HomeTool = z.enum(['roller', 'ball-under-weight', 'ball-on-wall', 'stick', 'hands']);
export type HomeTool = z.infer<typeof HomeTool>;

/** How a client lies, sits or stands for the work; `floor` is any position that asks for getting down and up again. */
export const BodyPosition = z.enum([
  'prone',
  'supine',
  'side-lying',
  'semi-reclined',
  'seated',
  'standing',
  'floor',
]);
export type BodyPosition = z.infer<typeof BodyPosition>;

const by = { rule: RuleId };

/** What a channel's work must keep to. Null and 1 say that nothing limits it. */
export const ChannelLimits = z.strictObject({
  highestPressure: Pressure.nullable(),
  /** Steps less than whatever else binds (CI37). */
  pressureLessBy: z.int().min(0).max(4),
  /** Hands-on minutes of a session, or minutes of a home session. */
  minutes: z.number().min(1).nullable(),
  /** A share of whatever else binds (CI37). */
  minutesTimes: z.number().min(0.1).max(1),
  highestDiscomfort: Score.nullable(),
  regionsPerSession: z.int().min(1).nullable(),
  secondsPerRegion: z.int().min(1).nullable(),
  everyOtherDay: z.boolean(),
  excludedRegions: z.array(
    z.strictObject({ region: RegionId, side: Side.optional(), reason: z.string(), ...by }),
  ),
  excludedTechniques: z.array(z.strictObject({ technique: TechniqueCode, ...by })),
  excludedTools: z.array(z.strictObject({ tool: HomeTool, ...by })),
  excludedPositions: z.array(z.strictObject({ position: BodyPosition, ...by })),
  /** What no number says, such as "Look for bruises at every visit". */
  cautions: z.array(z.strictObject({ words: z.string(), ...by })),
});
export type ChannelLimits = z.infer<typeof ChannelLimits>;

export const noLimits: ChannelLimits = {
  highestPressure: null,
  pressureLessBy: 0,
  minutes: null,
  minutesTimes: 1,
  highestDiscomfort: null,
  regionsPerSession: null,
  secondsPerRegion: null,
  everyOtherDay: false,
  excludedRegions: [],
  excludedTechniques: [],
  excludedTools: [],
  excludedPositions: [],
  cautions: [],
};
