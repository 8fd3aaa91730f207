import type { Approach, Layer, Pressure, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import { type Grasp, changesOf, saidInstant } from './grasps.ts';
import { type Pauses, secondsWithoutPauses } from './pauses.ts';

/** A part of a hold in which nothing was changed. */
export type HoldPart = {
  readonly layer: Layer;
  readonly technique: TechniqueCode;
  readonly approach: Approach;
  readonly pressure: Pressure;
  readonly direction?: string;
  readonly seconds: number;
};

/** The parts of a hold between its changes, in order; there is always at least one (SESSION-18). */
export function partsOf(grasp: Grasp, until: number, pauses: Pauses): HoldPart[] {
  const began = grasp.began.what;
  let part = partFrom(began, began);
  let from = grasp.beganAt;
  const parts = [part];
  for (const change of inOrder(changesOf(grasp))) {
    const end = Math.min(Math.max(saidInstant(change), from), until);
    part.seconds = secondsWithoutPauses(from, end, pauses);
    part = partFrom(change.what, part);
    parts.push(part);
    from = end;
  }
  part.seconds = secondsWithoutPauses(from, until, pauses);
  return parts;
}

const inOrder = (changes: Change[]): Change[] =>
  changes.length < 2 ? changes : changes.sort((a, b) => saidInstant(a) - saidInstant(b));

type Change = ReturnType<typeof changesOf>[number];
type Making = { -readonly [Name in keyof HoldPart]: HoldPart[Name] };
type Setting = { readonly [Name in keyof Omit<HoldPart, 'seconds'>]?: HoldPart[Name] | undefined };

/** What was said of the setting, over what it was before; its seconds are yet to be told. */
function partFrom(said: Setting, before: Omit<HoldPart, 'seconds' | 'direction'> & Setting): Making {
  const part: Making = {
    layer: said.layer ?? before.layer,
    technique: said.technique ?? before.technique,
    approach: said.approach ?? before.approach,
    pressure: said.pressure ?? before.pressure,
    seconds: 0,
  };
  const direction = said.direction ?? before.direction;
  if (direction !== undefined) part.direction = direction;
  return part;
}
