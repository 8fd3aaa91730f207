import { overlayName } from '#domain/assessment/words.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { Pressure } from '#domain/atlas/vocabulary.ts';
import type { FactOf } from '#domain/session/fact.ts';
import type { CrossedLimit } from '#domain/session/crossed-limits.ts';
import { crossings } from '#domain/session/passed-limits.ts';
import { avoidNear } from '#web/assessment/near-marks.ts';
import { crossedWords } from './crossed-words.ts';
import type { LiveSession } from './session-context.ts';
import { words as safetyWords } from './safety-words.ts';
import { words } from './words.ts';

type LimitPassed = FactOf<'limit-passed'>;

/** Something that the work went past, in words, with the reason that was given for it. */
export type Crossing = Pick<LimitPassed, 'limit' | 'hold'> & {
  readonly line: string;
  readonly reason: string | null;
  /** Passed, and not any more: the hold goes on within the limit. */
  readonly eased: boolean;
  /** The pressure to ease off to, where pressure is what was passed. */
  readonly easeTo: Pressure | null;
};

type Work = Pick<LiveSession, 'session' | 'limits' | 'standing'>;

/** Everything that was passed in this session, limits and places to avoid, each line once. */
export const allCrossings = (work: Work): readonly Crossing[] =>
  distinct([...limitCrossings(work), ...avoidCrossings(work)]);

/** What the work goes past now: with the holds that run, and in time. */
export const crossingsNow = (work: Work): readonly Crossing[] => {
  const running = new Set(work.session.running.map((hold): string => hold.id));
  return allCrossings(work).filter(
    ({ limit, hold, eased }) => !eased && (limit === 'minutes' || (hold !== undefined && running.has(hold))),
  );
};

const limitCrossings = ({ session, limits }: Work): readonly Crossing[] =>
  (limits ? crossings(session, limits) : []).map(({ crossed, passed }) => {
    const hold = holdOf(crossed);
    return {
      limit: crossed.limit,
      ...(hold ? { hold } : {}),
      line: crossedWords(crossed),
      reason: passed.at(-1)?.reason ?? null,
      eased: isEased(crossed, session),
      easeTo: crossed.limit === 'pressure' ? crossed.highest : null,
    };
  });

const isEased = (crossed: CrossedLimit, { holds }: Work['session']): boolean => {
  const hold = holds.find(({ id }) => id === holdOf(crossed));
  if (crossed.limit === 'pressure') return hold !== undefined && hold.pressure <= crossed.highest;
  return crossed.limit === 'technique' && hold !== undefined && hold.technique !== crossed.technique;
};

const holdOf = (crossed: CrossedLimit): LimitPassed['hold'] =>
  'hold' in crossed ? (crossed.hold ?? undefined) : undefined;

/** A hold on a mark to avoid went past it as past a region that is left out. */
const avoidCrossings = ({ session, standing }: Work): readonly Crossing[] =>
  session.holds.flatMap((hold) =>
    avoidNear(hold, standing)
      .filter(({ how }) => how === 'on')
      .map(({ mark }) => ({
        limit: 'region' as const,
        hold: hold.id,
        line: hold.running
          ? words.near.on(overlayName(mark.what), regionName(mark.region, mark.side))
          : safetyWords.close.avoided(overlayName(mark.what), regionName(mark.region, mark.side)),
        reason:
          session.passed.findLast((one) => one.limit === 'region' && one.hold === hold.id)?.reason ?? null,
        eased: false,
        easeTo: null,
      })),
  );

const distinct = (all: readonly Crossing[]): readonly Crossing[] =>
  all.filter(
    (one, place) =>
      all.findIndex(
        ({ line, hold, limit }) => line === one.line && hold === one.hold && limit === one.limit,
      ) === place,
  );
