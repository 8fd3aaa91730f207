import { useCallback, useEffect, useRef, useState } from 'react';
import {
  dropTrial,
  keep,
  type Measuring,
  startMeasuring,
  withSample,
  zero,
} from '#domain/assessment/inclinometer.ts';
import type { Plane } from '#domain/assessment/swing.ts';
import { listenToSensor } from './orientation-sensor.ts';

export type Inclinometer = {
  readonly measuring: Measuring;
  readonly sensor: 'listening' | 'silent';
  /** The one big button: zero, or take the angle of now. */
  readonly press: () => void;
  /** Takes the last repeat back, to do it again. */
  readonly drop: () => void;
};

/** One press and its echo in the same second are one: a thumb on a moving phone trembles. */
const ECHO_MS = 500;

/** The measurement as the phone's sensor drives it. */
export const useInclinometer = (plane: Plane): Inclinometer => {
  const [measuring, setMeasuring] = useState(() => startMeasuring({ plane }));
  const [sensor, setSensor] = useState<'listening' | 'silent'>('listening');
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      listenToSensor(
        (sample) => setMeasuring((before) => withSample(before, sample)),
        () => setSensor('silent'),
      ),
    [],
  );
  useHapticsAt(measuring);
  const press = useCallback(() => {
    if (performance.now() - pressedAt.current < ECHO_MS) return;
    pressedAt.current = performance.now();
    setMeasuring((before) => (before.phase === 'moving' ? keep(before) : zero(before)));
  }, []);
  const drop = useCallback(() => setMeasuring(dropTrial), []);
  return { measuring, sensor, press, drop };
};

/** The hand that holds the phone feels that an angle was kept, and three short beats when it was the last. */
const useHapticsAt = ({ phase, trials }: Measuring): void => {
  useEffect(() => {
    if (!('vibrate' in navigator) || trials.length === 0) return;
    if (phase === 'kept') navigator.vibrate(80);
    if (phase === 'done') navigator.vibrate([80, 80, 80, 80, 80]);
  }, [phase, trials.length]);
};
