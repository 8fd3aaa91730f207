import type { Plane } from '#domain/assessment/swing.ts';
import { Button } from 'react-aria-components/Button';
import { Dial } from './dial.tsx';
import { faceOf, type ChangeOf, type PhoneFace } from './phone-face.ts';
import { PhoneHead } from './phone-head.tsx';
import { Repeats } from './repeats.tsx';
import type { RangeBeside } from './range-beside.ts';
import { SensorMissing } from './sensor-missing.tsx';
import { useInclinometer } from './use-inclinometer.ts';
import { words } from './words.ts';

type PhoneMeasuringProps = {
  readonly name: string;
  readonly plane: Plane;
  readonly beside: RangeBeside;
  readonly changeOf: ChangeOf;
  readonly onAskAgain: () => void;
  readonly onBack: (degrees: readonly number[]) => void;
  readonly onNote: (degrees: readonly number[]) => void;
};

/** Zero, move, hold still, three times; then the mean, its spread, and whether that is a change. */
export const PhoneMeasuring = (props: PhoneMeasuringProps) => {
  const { name, plane, beside, changeOf, onAskAgain, onBack, onNote } = props;
  const { measuring, sensor, press, drop } = useInclinometer(plane);
  const face = faceOf(measuring, changeOf);
  const { trials, phase, options } = measuring;
  const back = (): void => onBack(trials);
  if (sensor === 'silent' && phase === 'no-sensor') {
    return (
      <>
        <PhoneHead name={name} onClose={back} />
        <SensorMissing why="none" onAskAgain={onAskAgain} onBack={back} />
      </>
    );
  }
  const repeat = Math.min(trials.length + (phase === 'kept' ? 0 : 1), options.trials);
  return (
    <>
      <PhoneHead
        name={name}
        detail={phase === 'done' ? words.phone.done : words.phone.repeat(repeat, options.trials)}
        onClose={back}
      />
      <Angle face={face} beside={beside} live={phase === 'moving'} />
      <Repeats trials={trials} of={options.trials} onDrop={drop} />
      <Button
        ref={focusOn}
        onPress={() => (phase === 'done' ? onNote(trials) : press())}
        className={`min-h-28 w-full cursor-pointer rounded-base px-4 text-3xl font-semibold select-none sm:min-h-32 ${
          phase === 'moving'
            ? 'border-2 border-clay bg-clay-soft text-ink'
            : 'bg-accent text-on-accent data-pressed:bg-accent-strong'
        }`}
      >
        {face.action}
      </Button>
      <output className="sr-only">{face.said}</output>
    </>
  );
};

/** The one big button is under the thumb, and under the space bar. */
const focusOn = (button: HTMLButtonElement | null): void => button?.focus();

type AngleProps = { readonly face: PhoneFace; readonly beside: RangeBeside; readonly live: boolean };

const Angle = ({ face, beside, live }: AngleProps) => {
  return (
    <div className="flex min-h-0 grow flex-col items-center justify-center gap-4 landscape:flex-row landscape:gap-10">
      <div className="@container relative aspect-square w-full max-w-[min(26rem,56dvh)] min-w-0 shrink">
        <Dial
          degrees={face.degrees ?? 0}
          live={live}
          held={face.held}
          typical={beside.typical}
          last={beside.last?.degrees ?? null}
        />
        <div className="absolute inset-0 grid place-content-center text-center">
          <p className="text-[36cqw] leading-none font-semibold tracking-tight tabular-nums">
            {face.degrees === null ? '–' : Math.round(face.degrees)}
            <span aria-hidden className="absolute text-[0.4em] leading-tight">
              °
            </span>
          </p>
        </div>
      </div>
      <div className="max-w-sm text-center landscape:text-left">
        <p className="text-2xl font-semibold sm:text-3xl">{face.title}</p>
        {face.detail === '' ? null : <p className="mt-1 text-lg text-ink-soft">{face.detail}</p>}
      </div>
    </div>
  );
};
