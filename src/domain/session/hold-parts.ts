import type { Approach, Layer, Pressure, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import { type Grasp, saidInstant } from './grasps.ts';
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
  const { layer, technique, approach, pressure, direction } = grasp.began.what;
  let setting: Setting = {
    layer,
    technique,
    approach,
    pressure,
    ...(direction === undefined ? {} : { direction }),
  };
  let from = grasp.beganAt;
  const parts: HoldPart[] = [];
  for (const change of inOrder(grasp)) {
    const at = Math.min(Math.max(change.at, from), until);
    parts.push({ ...setting, seconds: secondsWithoutPauses(from, at, pauses) });
    setting = { ...setting, ...change.to };
    from = at;
  }
  parts.push({ ...setting, seconds: secondsWithoutPauses(from, until, pauses) });
  return parts;
}

function inOrder(grasp: Grasp): { at: number; to: Partial<Setting> }[] {
  const changes = grasp.changes.map((one) => ({ at: saidInstant(one), to: settingOf(one.what) }));
  return changes.sort((a, b) => a.at - b.at);
}

function settingOf(change: Grasp['changes'][number]['what']): Partial<Setting> {
  const { layer, technique, approach, pressure, direction } = change;
  return {
    ...(layer === undefined ? {} : { layer }),
    ...(technique === undefined ? {} : { technique }),
    ...(approach === undefined ? {} : { approach }),
    ...(pressure === undefined ? {} : { pressure }),
    ...(direction === undefined ? {} : { direction }),
  };
}
