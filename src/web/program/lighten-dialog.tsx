import { lighten, lightenBy } from '#domain/home/lighten.ts';
import { phaseOn } from '#domain/home/phase-on.ts';
import type { Program, ProgramStep } from '#domain/home/program.ts';
import { sessionSeconds } from '#domain/home/session-time.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useHomeDesk } from './desk-context.ts';
import { useChangeStanding, useTakeBack } from './program-model.ts';
import { doseWords, stepName } from './step-words.ts';
import { words } from './words.ts';

type LightenDialogProps = { readonly asked: 'lighten' | 'undo'; readonly onClose: () => void };

/** What one step lighter means, step by step, before it is done; and the way back from it. */
export const LightenDialog = ({ asked, onClose }: LightenDialogProps) => {
  const { client, found, inForce, read } = useHomeDesk();
  const lightened = useChangeStanding(client, onClose);
  const taken = useTakeBack(client, onClose);
  const { program, version } = inForce;
  const now = lightenBy(program, found.standing.lightened);
  const next = asked === 'lighten' ? lighten(now) : program;
  const [before, after] = [now, next].map((one) => fullOf(one, read.today));
  const deed = asked === 'lighten' ? lightened : taken;
  const isSame = asked === 'lighten' && next === now;
  return (
    <Dialog title={words.lighten.titles[asked]} isOpen onClose={onClose}>
      <Form
        onSubmit={() =>
          asked === 'lighten'
            ? lightened.mutate({ change: 'lighten', version })
            : taken.mutate({ version, program })
        }
        failure={deed.error}
        refusal={deed.refusal}
        actions={
          <DialogActions>
            {isSame ? null : (
              <Button kind="primary" type="submit" isPending={deed.isPending}>
                {words.lighten.deeds[asked]}
              </Button>
            )}
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p className="text-ink-soft">{isSame ? words.lighten.lightest : words.lighten.leads[asked]}</p>
        {isSame ? null : <Changes before={before ?? []} after={after ?? []} />}
      </Form>
    </Dialog>
  );
};

/** The full version of the phase of today, or of the first. */
const fullOf = (program: Program, today: string): readonly ProgramStep[] =>
  (phaseOn(program, today)?.phase ?? program.phases[0])?.versions.full ?? [];

type ChangesProps = { readonly before: readonly ProgramStep[]; readonly after: readonly ProgramStep[] };

const Changes = ({ before, after }: ChangesProps) => (
  <div>
    <p className="mb-2 font-medium tabular-nums">{words.lighten.minutes(minutes(before), minutes(after))}</p>
    <ul>
      {after.map((step, index) => {
        const was = before[index];
        return (
          <li key={step.id} className="border-t border-line py-2">
            {stepName(step)}
            {was === undefined || doseWords(was) === doseWords(step) ? null : (
              <s className="block text-sm text-ink-soft tabular-nums">
                <span className="sr-only">{words.lighten.was} </span>
                {doseWords(was)}
              </s>
            )}
            <span className="block text-sm tabular-nums">{doseWords(step)}</span>
          </li>
        );
      })}
    </ul>
  </div>
);

const minutes = (steps: readonly ProgramStep[]): number =>
  Math.max(1, Math.round(sessionSeconds(steps) / 60));
