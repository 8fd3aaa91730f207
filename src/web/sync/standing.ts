import { ask, call } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { deviceName } from './device-name.ts';
import type { Place } from './device-registry.ts';
import type { Enrolment } from './vault.ts';

/** Makes the device known to the server and fetches its share; a device that was cut off is refused. */
export const enrol = async (place: Place): Promise<Enrolment | 'revoked' | 'offline'> => {
  try {
    const answer = await call('enrolDevice', {
      body: { device: place.device, name: deviceName(navigator.userAgent) },
    });
    return answer.ok ? answer.value : 'revoked';
  } catch (fault) {
    if (fault instanceof Offline) return 'offline';
    throw fault;
  }
};

/** Asked without a sign-in. Only a plain yes counts: no answer is no reason to wipe what was recorded. */
export const isCutOff = async (place: Place): Promise<boolean> => {
  try {
    return (await ask('deviceStanding', { params: { device: place.device } })).revoked;
  } catch {
    return false;
  }
};
