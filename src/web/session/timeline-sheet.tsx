import { useState } from 'react';
import type { Moment } from '#domain/session/timeline.ts';
import { takeBack } from '#domain/session/noting.ts';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { CorrectForm, isCorrectable } from './correct-form.tsx';
import { MomentLine } from './moment-line.tsx';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

/** Everything noted, newest first; each can be said again rightly or taken back. */
export const TimelineSheet = () => {
  const { session } = useLive();
  const [chosen, setChosen] = useState<string | null>(null);
  const moments = session.timeline.toReversed();
  if (moments.length === 0) return <p className="text-ink-soft">{words.timeline.empty}</p>;
  return (
    <ol className="flex flex-col">
      {moments.map((moment) => (
        <li key={moment.fact} className="border-t border-line py-3">
          <MomentLine moment={moment} />
          {moment.kind === 'opened' ? null : (
            <MomentActions
              moment={moment}
              isCorrecting={chosen === moment.fact}
              onCorrect={(open) => setChosen(open ? moment.fact : null)}
            />
          )}
        </li>
      ))}
    </ol>
  );
};

type MomentActionsProps = {
  readonly moment: Moment;
  readonly isCorrecting: boolean;
  readonly onCorrect: (open: boolean) => void;
};

const MomentActions = ({ moment, isCorrecting, onCorrect }: MomentActionsProps) => {
  const { record } = useLive();
  const undo = (): void => {
    record(() => [takeBack(moment.fact)]);
    say(words.record.undone);
  };
  if (isCorrecting) return <CorrectForm moment={moment} onDone={() => onCorrect(false)} />;
  return (
    <div className="mt-1 ml-24 flex flex-wrap gap-2">
      {isCorrectable(moment.what) ? (
        <Button kind="plain" onPress={() => onCorrect(true)}>
          {words.timeline.correct}
        </Button>
      ) : null}
      <Button kind="plain" onPress={undo}>
        {words.timeline.takeBack}
      </Button>
    </div>
  );
};
