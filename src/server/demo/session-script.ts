import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import { stampVersion } from '#domain/session/fact-version.ts';
import type { Fact, Observation } from '#domain/session/fact.ts';
import { fixedId } from './fixed-id.ts';

const RunId = z.uuid();

type ObservationOf<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;
type HoldSetting = Omit<ObservationOf<'hold-began'>, 'kind' | 'agoSeconds'>;

/** A hold as it went: how long, what the client said of it and when, whether it changed, how it ended. */
export type ScriptedHold = HoldSetting & {
  seconds: number;
  discomfort?: readonly (readonly [afterSeconds: number, score: number])[];
  change?: { afterSeconds: number } & Omit<ObservationOf<'hold-changed'>, 'kind' | 'hold' | 'agoSeconds'>;
  signs?: ObservationOf<'hold-released'>['signs'];
};

export type Step =
  | { readonly hold: ScriptedHold }
  | { readonly noted: Observation; readonly seconds: number; readonly name?: string };

export const hold = (scripted: ScriptedHold): Step => ({ hold: scripted });

/** Something noted, and how long it and the talk around it took; by its name a later visit can speak of it. */
export const noted = (observation: Observation, seconds: number, name?: string): Step => ({
  noted: observation,
  seconds,
  ...(name === undefined ? {} : { name }),
});

/** The id of the fact that a session noted under a name. */
export const idOfNoted = (session: string, name: string): FactId =>
  fixedId(FactId, `${session} fact ${name}`);

export type SessionScript = {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What the therapist wrote into the note afterwards. */
  readonly edits: readonly ObservationOf<'note-edited'>[];
};

/** Seconds from the close to the first word of the note. */
const BEFORE_WRITING = 240;
/** Seconds between letting go of one place and sinking into the next. */
const MOVING_ON = 14;

/**
 * Writes the facts that a tablet would have noted had the session gone as the script says, begun at `from`. The same
 * script from the same moment gives the same facts, ids included.
 */
export function factsOf(script: SessionScript, from: Temporal.Instant): Fact[] {
  const noting = new Noting(script.name, from);
  noting.note({ kind: 'opened' });
  for (const step of script.steps) {
    if ('hold' in step) playHold(noting, step.hold);
    else {
      noting.note(step.noted, step.name);
      noting.wait(step.seconds);
    }
  }
  noting.note({ kind: 'closed' });
  noting.wait(BEFORE_WRITING);
  for (const edit of script.edits) noting.note(edit);
  return noting.facts;
}

function playHold(
  noting: Noting,
  { seconds, discomfort = [], change, signs, ...setting }: ScriptedHold,
): void {
  noting.note({ kind: 'region-chosen', region: setting.region, side: setting.side });
  noting.wait(MOVING_ON);
  const began = noting.note({ kind: 'hold-began', ...setting });
  const said = discomfort.map(([after, score]) => ({
    after,
    what: { kind: 'discomfort-said', score, hold: began } as const,
  }));
  const changed = change ? [changeOf(began, change)] : [];
  const end = signs
    ? ({ kind: 'hold-released', hold: began, signs } as const)
    : ({ kind: 'hold-ended', hold: began } as const);
  const moments = [...said, ...changed, { after: seconds, what: end }].toSorted((a, b) => a.after - b.after);
  let passed = 0;
  for (const { after, what } of moments) {
    noting.wait(after - passed);
    noting.note(what);
    passed = after;
  }
  noting.wait(MOVING_ON / 2);
}

function changeOf(began: FactId, { afterSeconds, ...change }: NonNullable<ScriptedHold['change']>) {
  return { after: afterSeconds, what: { kind: 'hold-changed', hold: began, ...change } as const };
}

class Noting {
  readonly facts: Fact[] = [];
  readonly #name: string;
  readonly #from: Temporal.Instant;
  #elapsedMs = 0;

  constructor(name: string, from: Temporal.Instant) {
    this.#name = name;
    this.#from = from;
  }

  wait(seconds: number): void {
    this.#elapsedMs += seconds * 1000;
  }

  note(what: Observation, name?: string): FactId {
    const tick = this.facts.length + 1;
    const id = idOfNoted(this.#name, name ?? String(tick));
    const at = this.#from.add({ milliseconds: this.#elapsedMs }).toString();
    const run = fixedId(RunId, `${this.#name} run`);
    this.facts.push({
      ...what,
      id,
      version: stampVersion(what),
      tick,
      at,
      run,
      elapsedMs: this.#elapsedMs,
    });
    return id;
  }
}
