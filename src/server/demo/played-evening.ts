import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import { firstQuestions } from '#domain/home/ask-first.ts';
import { beginPlay, play, type Played, type ToPlay } from '#domain/home/player/play.ts';
import type { PlayEvent } from '#domain/home/player/play-event.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { CastEvening } from './cast-home.ts';
import { fixedId } from './fixed-id.ts';

type Felt = {
  readonly discomfort: CastEvening['discomfort'];
  readonly leavesAfter?: CastEvening['leavesAfter'] | undefined;
};
type Evening = Felt & Omit<ToPlay, 'home'> & { readonly name: string; readonly from: Temporal.Instant };

const STEP_MS = 4000;
/** Nobody sits longer than this. */
const MOST_STEPS = 600;
/** Into a hold, in steps of the clock. */
const ASKED_AT = [2, 6] as const;

export const homeIdOf = (name: string): string => fixedId(z.uuid(), `home ${name}`);

/** An evening with the player, played through by the product's own machine under a clock that only goes forward. */
export function playedEvening({ name, from, steps, limits, discomfort, leavesAfter }: Evening): PlayFact[] {
  const run = fixedId(z.uuid(), `home ${name} run`);
  let made = 0;
  const newId = (): string => fixedId(FactId, `home ${name} ${(made += 1)}`);
  const at = (step: number): PlayEvent['now'] => {
    const elapsedMs = step * STEP_MS;
    return { at: from.add({ milliseconds: elapsedMs }).toString(), run, elapsedMs };
  };
  let played: Played = beginPlay({ home: homeIdOf(name), steps, limits }, at(0), newId);
  const facts: PlayFact[] = [...played.facts];
  const holds = new Map<string, number>();
  for (let step = 1; step < MOST_STEPS && played.state.phase.phase !== 'ended'; step += 1) {
    for (const event of eventsAt(played.state.phase, { holds, discomfort, leavesAfter })) {
      played = play(played.state, { ...event, now: at(step) }, newId);
      facts.push(...played.facts);
    }
  }
  return facts;
}

type Happening = PlayEvent extends infer Event
  ? Event extends PlayEvent
    ? Omit<Event, 'now'>
    : never
  : never;
type Sitting = Felt & { readonly holds: Map<string, number> };

/** What she does now, if anything: she answers, gets ready, and says how it feels twice in each hold. */
function eventsAt(
  phase: Played['state']['phase'],
  { holds, discomfort, leavesAfter }: Sitting,
): readonly Happening[] {
  switch (phase.phase) {
    case 'precheck':
      return [{ kind: 'precheck', yes: [], news: [] }];
    case 'question':
      return [{ kind: 'answer', question: phase.question, answer: firstQuestions[phase.question].safe }];
    case 'set-up':
      return [{ kind: 'tap', tap: holds.size >= (leavesAfter ?? Infinity) ? 'stop' : 'ready' }];
    case 'told':
      return [{ kind: 'tap', tap: 'next' }];
    case 'hold': {
      const steps = (holds.get(phase.hold) ?? 0) + 1;
      holds.set(phase.hold, steps);
      const score = discomfort[ASKED_AT.findIndex((asked) => asked === steps)];
      return score === undefined ? [{ kind: 'tick' }] : [{ kind: 'tick' }, { kind: 'discomfort', score }];
    }
    default:
      return [{ kind: 'tick' }];
  }
}
