import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Crossing } from './crossings-now.ts';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';

/** A limit that the work goes past: ease off, or go on and say why. Once it was said it stands there quietly. */
export const CrossingNotice = ({ crossing }: { crossing: Crossing }) =>
  crossing.reason === null ? (
    <Notice tone="warn" action={<CrossingActions crossing={crossing} />}>
      <span className="font-medium">{crossing.line}</span>
    </Notice>
  ) : (
    <p className="border-l-4 border-warn pl-3">
      <span>{crossing.line}. </span>
      <span className="text-ink-soft">{words.pass.because(crossing.reason)}</span>
    </p>
  );

const CrossingActions = ({ crossing }: { crossing: Crossing }) => {
  const { askWhy, session } = useLive();
  return (
    <div className="flex flex-wrap gap-2 [&_button]:min-h-target-large">
      {session.running.length > 0 ? <EaseOff crossing={crossing} /> : null}
      <Button onPress={() => askWhy(crossing)}>{words.pass.action}</Button>
    </div>
  );
};

/** Back within the limit: a lighter grip, or the end of the hold where nothing lighter is within it. */
const EaseOff = ({ crossing: { easeTo, hold } }: { crossing: Crossing }) => {
  const { setGrip, record } = useLive();
  if (easeTo !== null)
    return <Button onPress={() => setGrip({ pressure: easeTo })}>{words.pass.easeOff(easeTo)}</Button>;
  const end = (): void =>
    record(({ running }) => {
      const ended = running.find((one) => one.id === hold) ?? running.at(-1);
      return ended ? [{ kind: 'hold-ended', hold: ended.id }] : [];
    });
  return <Button onPress={end}>{words.pass.endHold}</Button>;
};
