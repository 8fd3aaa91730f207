import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { usualPlane } from '#domain/assessment/inclinometer.ts';
import { rangeName } from '#domain/assessment/mark-words.ts';
import { capital } from '#web/body/place-words.ts';
import { useWakeLock } from '#web/session/wake-lock.ts';
import type { Access } from './orientation-sensor.ts';
import type { ChangeOf } from './phone-face.ts';
import { PhoneHead } from './phone-head.tsx';
import { PhoneMeasuring } from './phone-measuring.tsx';
import { measuredBy, type RangeDraft } from './range-draft.ts';
import type { RangeBeside } from './range-beside.ts';
import { SensorMissing } from './sensor-missing.tsx';

type PhoneInclinometerProps = {
  readonly draft: RangeDraft;
  readonly beside: RangeBeside;
  readonly changeOf: ChangeOf;
  readonly access: Access | 'asking';
  readonly onAskAgain: () => void;
  /** Back to the form with what was measured so far. */
  readonly onBack: (degrees: readonly number[]) => void;
  readonly onNote: (degrees: readonly number[]) => void;
};

/** The whole screen an inclinometer: to be read from two metres, on a limb that moves. */
export const PhoneInclinometer = (props: PhoneInclinometerProps) => {
  const { draft, access, onBack } = props;
  useWakeLock(true);
  const name = capital(rangeName(measuredBy(draft)));
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="fixed inset-0 z-40 bg-paper">
      <Modal className="h-full">
        <Dialog className="flex h-full flex-col gap-3 p-4 outline-none sm:gap-4 sm:p-8">
          {access === 'may-listen' ? (
            <PhoneMeasuring {...props} name={name} plane={usualPlane(draft.joint, draft.movement)} />
          ) : (
            <>
              <PhoneHead name={name} onClose={() => onBack([])} />
              <SensorMissing why={access} onAskAgain={props.onAskAgain} onBack={() => onBack([])} />
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
