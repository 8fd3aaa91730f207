import { Link } from '@tanstack/react-router';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { EmergencyHelp } from './emergency-help.tsx';
import { OverrideForm } from './override-form.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { ReasonList } from './reason-list.tsx';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';
import { stoppingReasons } from './stopping-reasons.ts';

/** Work is stopped: why, what to do now, and what would let it go on. */
export const StopPanel = () => {
  const { safety } = useLive();
  const action = safety.screening?.handsOn.action;
  const stopping = stoppingReasons(safety);
  if (action === undefined || action === 'PROCEED' || action === 'MODIFY') return null;
  return (
    <PanelFrame title={words.stopped.title[action]} tone="stop" actions={<StopActions />}>
      <p className="text-lg">{words.stopped.lead[action]}</p>
      <BegunAnyway />
      {action === 'STOP_EMERG' ? <EmergencyHelp reasons={stopping} /> : null}
      <section>
        <h3 className="mb-2 text-base font-semibold text-ink-soft">{words.stopped.because}</h3>
        <ReasonList reasons={stopping} />
      </section>
      {action === 'STOP_EMERG' ? null : <OverrideForm reasons={stopping} />}
    </PanelFrame>
  );
};

/** Facts are never refused: what was begun on another device, or before the answer came, stands. */
const BegunAnyway = () => {
  const { session } = useLive();
  if (session.running.length > 0) return <Notice tone="stop">{words.stopped.running}</Notice>;
  if (session.holds.length === 0) return null;
  return <p className="text-ink-soft">{words.stopped.begunElsewhere}</p>;
};

const StopActions = () => {
  const { head, session, show } = useLive();
  return (
    <>
      <Button wide onPress={() => show('stopping-questions')}>
        {words.stopped.again}
      </Button>
      <Link
        to="/clients/$client/screening"
        params={{ client: head.client }}
        className={`${buttonLook('quiet')} min-h-target-large w-full`}
      >
        {words.stopped.clearance}
      </Link>
      {session.state === 'not-opened' ? null : (
        <Button wide onPress={() => show('close')}>
          {words.stopped.close}
        </Button>
      )}
    </>
  );
};
