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
  const { safety, session } = useLive();
  const action = safety.screening?.handsOn.action;
  const stopping = stoppingReasons(safety);
  if (action === undefined || action === 'PROCEED' || action === 'MODIFY') return null;
  if (session.running.length > 0) return <EndItNow title={words.stopped.title[action]} />;
  return (
    <PanelFrame title={words.stopped.title[action]} tone="stop" actions={<StopActions />}>
      <p className="text-lg">{words.stopped.lead[action]}</p>
      {session.holds.length > 0 ? <p className="text-ink-soft">{words.stopped.begunElsewhere}</p> : null}
      {action === 'STOP_EMERG' ? <EmergencyHelp reasons={stopping} /> : null}
      <section>
        <h3 className="mb-2 text-base font-semibold text-ink-soft">{words.stopped.because}</h3>
        <ReasonList reasons={stopping} />
      </section>
      {action === 'STOP_EMERG' ? null : <OverrideForm reasons={stopping} />}
    </PanelFrame>
  );
};

/** While a hold runs nothing else matters, and nothing lies over the target that ends it. */
const EndItNow = ({ title }: { title: string }) => (
  <Notice tone="stop" title={title} said="now">
    {words.stopped.running}
  </Notice>
);

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
        className={`${buttonLook('quiet')} w-full`}
      >
        {words.stopped.screening}
      </Link>
      {session.state === 'not-opened' ? null : (
        <Button wide onPress={() => show('close')}>
          {words.stopped.close}
        </Button>
      )}
    </>
  );
};
