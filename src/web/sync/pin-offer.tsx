import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ChoosePin } from './choose-pin.tsx';
import { useDevice } from './device.ts';
import { words } from './words.ts';

/** Said before a session while the device has no PIN: without one it does not open again in a room without network. */
export const PinOffer = () => {
  const device = useDevice();
  const [choosing, setChoosing] = useState(false);
  if (device.status !== 'open' || device.hasPin) return null;
  return (
    <>
      <Notice
        tone="info"
        title={words.choose.offer.title}
        action={<Button onPress={() => setChoosing(true)}>{words.choose.offer.action}</Button>}
      >
        {words.choose.offer.text}
      </Notice>
      <ChoosePin isOpen={choosing} onClose={() => setChoosing(false)} />
    </>
  );
};
