import { FileCheck, Stethoscope } from 'lucide-react';
import { useState } from 'react';
import { Channel } from '#domain/screening/action.ts';
import { Button } from '#web/ui/button.tsx';
import { ClearanceDialog } from './clearance-dialog.tsx';
import { useDesk } from './desk-context.ts';
import { clearable, overrideOffer } from './lifting.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { words } from './words.ts';

/** What can be done about a channel that is blocked; of an emergency it is said that nothing can. */
export const ChannelDeeds = ({ channel }: { channel: Channel }) => {
  const { screening } = useDesk();
  const [open, setOpen] = useState<'clearance' | 'override'>();
  const decision = screening[channel];
  const reasons = clearable(decision);
  const offer = overrideOffer(decision);
  if (reasons.length === 0 && offer.offer === 'none' && offer.why === 'nothing-binds') return null;
  const rules = reasons.map(({ rule }) => rule);
  const channels = Channel.options.filter((one) =>
    clearable(screening[one]).some(({ rule }) => rules.includes(rule)),
  );
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
      {reasons.length === 0 ? null : (
        <Button icon={FileCheck} onPress={() => setOpen('clearance')}>
          {words.clearance.action}
        </Button>
      )}
      {offer.offer === 'reasons' ? (
        <Button icon={Stethoscope} kind="danger" onPress={() => setOpen('override')}>
          {words.override.action}
        </Button>
      ) : (
        <p className="reading text-ink-soft">
          {offer.why === 'emergency' ? words.override.none : words.override.noneOther}
        </p>
      )}
      {open === 'clearance' ? (
        <ClearanceDialog reasons={reasons} begun={{ channels, rules }} onClose={() => setOpen(undefined)} />
      ) : null}
      {open === 'override' && offer.offer === 'reasons' ? (
        <OverrideDialog channel={channel} reasons={offer.reasons} onClose={() => setOpen(undefined)} />
      ) : null}
    </div>
  );
};
