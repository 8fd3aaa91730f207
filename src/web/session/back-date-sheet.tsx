import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

const STEPS = [10, 20, 40, 60, 90] as const;

/** "That hold began 40 s ago": before it was noted, or of the hold that runs; and an end that was noted late. */
export const BackDateSheet = () => {
  const { press, show, session } = useLive();
  const running = session.running.length > 0;
  const then = (act: (seconds: number) => void) => (seconds: number) => {
    act(seconds);
    show(null);
  };
  return (
    <>
      <Steps
        title={running ? words.backDate.beganEarlier : words.backDate.began}
        name={running ? words.backDate.by : words.backDate.ago}
        onStep={then(press.began)}
      />
      {running ? (
        <Steps title={words.backDate.ended} name={words.backDate.ago} onStep={then(press.ended)} />
      ) : null}
    </>
  );
};

type StepsProps = {
  readonly title: string;
  readonly name: (seconds: number) => string;
  readonly onStep: (seconds: number) => void;
};

const Steps = ({ title, name, onStep }: StepsProps) => (
  <Group aria-label={title}>
    <p className="mb-2 text-lg font-medium">{title}</p>
    <div className="grid grid-cols-2 gap-3">
      {STEPS.map((seconds) => (
        <Button
          key={seconds}
          aria-label={`${title} ${name(seconds)}`}
          onPress={() => onStep(seconds)}
          className="min-h-20 cursor-pointer rounded-base border border-edge bg-surface text-xl font-semibold tabular-nums hover:bg-sunken"
        >
          {name(seconds)}
        </Button>
      ))}
    </div>
  </Group>
);
