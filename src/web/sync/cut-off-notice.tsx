import { useEffect } from 'react';
import { Notice } from '#web/ui/notice.tsx';
import { device, useDevice } from './device.ts';
import { words } from './words.ts';

/** At the sign-in: a device that the owner cut off empties itself here and says so. */
export const CutOffNotice = () => {
  const { status } = useDevice();
  useEffect(() => void device.turnedAway(), []);
  if (status !== 'cut-off') return null;
  return (
    <div className="mb-6">
      <Notice tone="warn" title={words.cutOff.title} said="politely">
        {words.cutOff.text}
      </Notice>
    </div>
  );
};
