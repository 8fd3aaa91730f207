import {
  type Joint,
  type Movement,
  type MovementSides,
  movementSides,
  movementsOf,
} from '#domain/assessment/joints.ts';
import type { Effort, RangeDevice } from '#domain/assessment/vocabulary.ts';
import type { Says } from './measuring.ts';
import { noReadings, readingsOf, type Typed } from './readings.ts';

/** A range of motion as it is being measured. */
export type RangeDraft = {
  readonly joint: Joint;
  readonly movement: Movement;
  readonly side: 'left' | 'right';
  readonly effort: Effort;
  readonly device: RangeDevice;
  readonly method: string;
  readonly readings: Typed;
  readonly painAtEnd: number | null;
};

export const firstRange: RangeDraft = {
  joint: 'neck',
  movement: 'rotation',
  side: 'left',
  effort: 'active',
  device: 'goniometer',
  method: '',
  readings: noReadings,
  painAtEnd: null,
};

/** The draft with another joint: its first movement, and nothing read yet. */
export const atJoint = (draft: RangeDraft, joint: Joint): RangeDraft => {
  const [movement = draft.movement] = movementsOf(joint);
  return atMovement({ ...draft, joint, movement }, movement);
};

export const atMovement = (draft: RangeDraft, movement: Movement): RangeDraft => ({
  ...unread(draft),
  movement,
});

/** What is read belongs to what was measured: with another side, effort or device the readings go. */
export const unread = (draft: RangeDraft): RangeDraft => ({
  ...draft,
  readings: noReadings,
  painAtEnd: null,
});

/** What the draft measures, whatever was read of it. */
export type Measured = Pick<
  Says<'range-measured'>,
  'joint' | 'movement' | 'side' | 'effort' | 'device' | 'method'
>;

export const measuredBy = (draft: RangeDraft): Measured => {
  const { joint, movement, effort, device, method } = draft;
  const side = sidesOf(draft) === 'midline' ? 'mid' : draft.side;
  return {
    joint,
    movement,
    side,
    effort,
    device,
    ...(method.trim() === '' ? {} : { method: method.trim() }),
  };
};

export const sidesOf = ({ joint, movement }: Pick<RangeDraft, 'joint' | 'movement'>): MovementSides =>
  movementSides(joint, movement) ?? 'midline';

/** The fact that the draft says, or null while nothing is read. */
export const rangeSaid = (
  draft: RangeDraft,
  degrees = readingsOf(draft.readings),
): Says<'range-measured'> | null =>
  degrees.length === 0
    ? null
    : {
        kind: 'range-measured',
        ...measuredBy(draft),
        degrees,
        ...(draft.painAtEnd === null ? {} : { painAtEnd: draft.painAtEnd }),
      };
