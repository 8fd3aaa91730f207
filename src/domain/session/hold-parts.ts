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

type Setting = Omit<HoldPart, 'seconds'>;

/** The parts of a hold between its changes, in order; there is always at least one (SESSION-18). */
export function partsOf(grasp: Grasp, until: number, pauses: Pauses): HoldPart[] {
  let setting = settingOf(grasp.began.what, grasp.began.what);
  let from = grasp.beganAt;
  const parts: HoldPart[] = [];
  for (const { at, to } of inOrder(grasp)) {
    const end = Math.min(Math.max(at, from), until);
    parts.push({ ...setting, seconds: secondsWithoutPauses(from, end, pauses) });
    setting = settingOf(to, setting);
    from = end;
  }
  parts.push({ ...setting, seconds: secondsWithoutPauses(from, until, pauses) });
  return parts;
}

const inOrder = (grasp: Grasp): { at: number; to: Said }[] =>
  changesOf(grasp)
    .map((one) => ({ at: saidInstant(one), to: one.what }))
    .sort((a, b) => a.at - b.at);

type Said = { readonly [Name in keyof Setting]?: Setting[Name] | undefined };

/** What was said of a setting, over what it was before. */
function settingOf(said: Said, before: Said & Omit<Setting, 'direction'>): Setting {
  const setting: Setting = {
    layer: said.layer ?? before.layer,
    technique: said.technique ?? before.technique,
    approach: said.approach ?? before.approach,
    pressure: said.pressure ?? before.pressure,
  };
  const direction = said.direction ?? before.direction;
  return direction === undefined ? setting : { ...setting, direction };
}
