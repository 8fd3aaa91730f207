import { useSyncExternalStore } from 'react';
import { type ThresholdUnit, thresholdUnits } from '#domain/assessment/vocabulary.ts';

const KEY = 'unwind.pressure-unit';
const listeners = new Set<() => void>();

/** The unit of the pressure meter that is used on this device. */
export const usePressureUnit = (): [ThresholdUnit, (unit: ThresholdUnit) => void] => [
  useSyncExternalStore(subscribe, keptUnit),
  chooseUnit,
];

const keptUnit = (): ThresholdUnit => {
  const kept = localStorage.getItem(KEY);
  return thresholdUnits.find((unit) => unit === kept) ?? 'kg/cm2';
};

const chooseUnit = (unit: ThresholdUnit): void => {
  localStorage.setItem(KEY, unit);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
