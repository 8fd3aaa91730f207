import { useState } from 'react';
import { ChoosePin } from '#web/sync/choose-pin.tsx';
import { useDevice } from '#web/sync/device.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

/** The PIN that opens this device without a network. */
export const PinSection = () => {
  const device = useDevice();
  const [choosing, setChoosing] = useState(false);
  if (device.status !== 'open') return null;
  const { hasPin } = device;
  return (
    <Section
      title={words.security.pin}
      lead={words.security.pinLead}
      action={
        <Button onPress={() => setChoosing(true)}>
          {hasPin ? words.security.changePin : words.security.setPin}
        </Button>
      }
    >
      <p>{hasPin ? words.security.pinSet : words.security.pinNone}</p>
      {choosing ? <ChoosePin isOpen onClose={() => setChoosing(false)} /> : null}
    </Section>
  );
};
