import { useBlocker, useNavigate } from '@tanstack/react-router';
import type { ClientHome } from '#contract/home.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { BasicsPart } from './basics-part.tsx';
import { CeilingPart } from './ceiling-part.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ProgramDeskProvider } from './editor-context.ts';
import { FlarePart } from './flare-part.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { LimitsPart } from './limits-part.tsx';
import { PhasesPart } from './phases-part.tsx';
import { TemplatePart } from './template-part.tsx';
import { useProgramForm } from './use-program-form.ts';
import { words } from './words.ts';

type ProgramEditorProps = {
  readonly client: string;
  readonly home: ClientHome;
  readonly today: string;
  readonly indication: string | null;
};

/** The whole program in one form, bounded while it is written. What it began from stays fixed while it is open; leaving asks first. */
export const ProgramEditor = ({ client, home, today, indication }: ProgramEditorProps) => {
  const navigate = useNavigate();
  const editing = useProgramForm({ client, home, today });
  const { desk, wanted, isChanged, problems, refusal, save, conflict } = editing;
  const leaving = useBlocker({ shouldBlockFn: () => isChanged, withResolver: true });
  return (
    <ProgramDeskProvider value={desk}>
      <Form
        onSubmit={editing.submit}
        failure={save.error}
        refusal={refusal}
        problems={problems}
        actions={
          <div className="space-y-4">
            <LimitsPart onCut={editing.cut} />
            <div className="flex flex-wrap gap-3">
              <Button kind="primary" type="submit" isPending={save.isPending}>
                {words.edit.save}
              </Button>
              <Button onPress={() => void navigate({ to: '/clients/$client/home', params: { client } })}>
                {words.edit.cancel}
              </Button>
            </div>
          </div>
        }
      >
        <div>
          <TemplatePart indication={indication} />
          <BasicsPart />
          <PhasesPart />
          <CeilingPart />
          <FlarePart />
        </div>
      </Form>
      {conflict ? (
        <ConflictDialog
          theirs={conflict}
          mine={wanted}
          onTakeTheirs={() => editing.take(conflict)}
          onKeepMine={() => editing.saveOver(conflict)}
          onClose={editing.drop}
        />
      ) : null}
      {leaving.status === 'blocked' ? <LeaveDialog onStay={leaving.reset} onLeave={leaving.proceed} /> : null}
    </ProgramDeskProvider>
  );
};
