import type { SensorSample } from '#domain/assessment/device-orientation.ts';

/** Whether this page may listen: `insecure` is an address without https, where no browser gives a sensor. */
export type Access = 'may-listen' | 'refused' | 'insecure' | 'none';

/** Asks for the sensor. On an iPhone this must run in the very tap that wants it; elsewhere nobody is asked. */
export const askForSensor = async (): Promise<Access> => {
  if (!isSecureContext) return 'insecure';
  if (!('DeviceOrientationEvent' in globalThis)) return 'none';
  const sensor: typeof DeviceOrientationEvent & Asking = DeviceOrientationEvent;
  if (!sensor.requestPermission) return 'may-listen';
  try {
    return (await sensor.requestPermission()) === 'granted' ? 'may-listen' : 'refused';
  } catch {
    return 'refused';
  }
};

/** Safari's own; not in the standard's typings. */
type Asking = { requestPermission?: () => Promise<'granted' | 'denied'> };

/** A machine without the sensor says nothing, or says once that it knows nothing. */
const SILENT_AFTER_MS = 1500;

/** Hears every event until the answer is called; `onSilent` once, when none with an angle came in time. */
export const listenToSensor = (
  onSample: (sample: SensorSample) => void,
  onSilent: () => void,
): (() => void) => {
  const silence = setTimeout(onSilent, SILENT_AFTER_MS);
  const hear = ({ alpha, beta, gamma, timeStamp }: DeviceOrientationEvent): void => {
    if (beta === null || gamma === null) return;
    clearTimeout(silence);
    onSample({ at: timeStamp, alpha, beta, gamma });
  };
  addEventListener('deviceorientation', hear);
  return () => {
    clearTimeout(silence);
    removeEventListener('deviceorientation', hear);
  };
};
