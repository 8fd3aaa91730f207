import {
  type Orientation,
  type SensorSample,
  isAngle,
  meanOrientation,
  orientationOf,
} from './device-orientation.ts';
import { type Hold, holdOn, letGo, meanHeld } from './sensor-hold.ts';
import { type Plane, type Swing, noSwing, swungTo } from './swing.ts';

export type MeasuringOptions = {
  readonly plane: Plane;
  /** How many trials make the measurement; the clinical reference asks for 3. */
  readonly trials?: number;
  /** How long the end has to be held still. [design] */
  readonly holdSeconds?: number;
  /** `by-itself` keeps a trial as soon as it was held long enough; `when-told` waits for `keep`. */
  readonly keeps?: 'by-itself' | 'when-told';
};

/** `no-sensor`: nothing has come that could be read. `not-zeroed`: hold the start and zero. `kept`: go back and zero again. */
export type MeasuringPhase = 'no-sensor' | 'not-zeroed' | 'moving' | 'kept' | 'done';

export type Reading = {
  /** Degrees away from the zero, 0 or more, to a tenth; null before it was zeroed. */
  readonly degrees: number | null;
  /** The phone has been held within two degrees for half a second. */
  readonly still: boolean;
  /** For how long it has been. */
  readonly heldSeconds: number;
};

export type Measuring = {
  readonly options: Required<MeasuringOptions>;
  readonly phase: MeasuringPhase;
  readonly reading: Reading;
  readonly trials: readonly number[];
  readonly sensed: readonly { readonly at: number; readonly orientation: Orientation }[];
  readonly zeroed: Orientation | null;
  readonly swing: Swing;
  readonly hold: Hold;
};

/** A movement shorter than this is not kept by itself: it may be the start held still. [design] */
const LEAST_MOVEMENT = 5;

/** The zero is the middle of what was sensed in the last part of a second. [design] */
const ZERO_MS = 400;

/** Begins a measurement with the phone's own sensor: zero, move, hold, and again for each trial (ASSESS-30 to ASSESS-35). */
export function startMeasuring(options: MeasuringOptions): Measuring {
  return {
    options: { trials: 3, holdSeconds: 1.5, keeps: 'by-itself', ...options },
    phase: 'no-sensor',
    reading: { degrees: null, still: false, heldSeconds: 0 },
    trials: [],
    sensed: [],
    zeroed: null,
    swing: noSwing,
    hold: letGo,
  };
}

/** Takes one event of the sensor. What cannot be read, or came late, changes nothing. */
export function withSample(state: Measuring, sample: SensorSample): Measuring {
  const orientation = orientationOf(sample);
  const last = state.sensed.at(-1);
  if (orientation === null || (state.options.plane === 'turn' && !isAngle(sample.alpha))) return state;
  if (!Number.isFinite(sample.at) || (last !== undefined && sample.at <= last.at)) return state;
  const sensed = [
    ...state.sensed.filter(({ at }) => at > sample.at - ZERO_MS),
    { at: sample.at, orientation },
  ];
  const from = state.zeroed ?? state.sensed[0]?.orientation ?? orientation;
  const soFar = state.zeroed === null ? noSwing : state.swing;
  const swing = swungTo(orientation, from, state.options.plane, soFar);
  const hold = holdOn(state.hold, { at: sample.at, degrees: swing.degrees });
  const reading = {
    degrees: state.zeroed === null ? null : tenth(Math.abs(hold.smooth)),
    still: hold.seconds >= 0.5,
    heldSeconds: tenth(hold.seconds),
  };
  const phase = state.phase === 'no-sensor' ? 'not-zeroed' : state.phase;
  return keptByItself({ ...state, phase, sensed, swing, hold, reading });
}

/** The position of now becomes zero, before each trial. Before anything was sensed, and after the last trial, nothing happens. */
export function zero(state: Measuring): Measuring {
  if (state.sensed.length === 0 || state.phase === 'done') return state;
  return {
    ...state,
    phase: 'moving',
    zeroed: meanOrientation(state.sensed.map(({ orientation }) => orientation)),
    swing: noSwing,
    hold: letGo,
    reading: { degrees: 0, still: false, heldSeconds: 0 },
  };
}

/** Keeps the angle of now as a trial, however short it was held. */
export function keep(state: Measuring): Measuring {
  if (state.phase !== 'moving') return state;
  const trials = [...state.trials, tenth(Math.abs(meanHeld(state.hold)))];
  return { ...state, trials, phase: trials.length >= state.options.trials ? 'done' : 'kept' };
}

/** Takes the last trial back, to do it again. */
export function dropTrial(state: Measuring): Measuring {
  if (state.trials.length === 0) return state;
  return { ...state, trials: state.trials.slice(0, -1), phase: 'kept' };
}

/** The trials kept so far, in degrees to a tenth: what a `range-measured` fact takes as its `degrees`. */
export const trialsOf = (state: Measuring): readonly number[] => state.trials;

/** How a movement usually lies: neck and trunk turn level when sitting, all else swings up or down. */
export const usualPlane = (joint: string, movement: string): Plane =>
  movement === 'rotation' && (joint === 'neck' || joint === 'trunk') ? 'turn' : 'tilt';

function keptByItself(state: Measuring): Measuring {
  const { options, phase, hold } = state;
  if (options.keeps !== 'by-itself' || phase !== 'moving') return state;
  if (hold.seconds < options.holdSeconds || Math.abs(hold.smooth) < LEAST_MOVEMENT) return state;
  return keep(state);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
