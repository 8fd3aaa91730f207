import { useState } from 'react';
import type { Reason } from '#domain/screening/decision.ts';
import { ruleOf } from '#domain/screening/rules.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './safety-words.ts';
import { useOverride } from './use-override.ts';

/** A therapist's own decision to go on, with her reason. Only the server answers it: offline it waits, and work with it. */
export const OverrideForm = ({ reasons }: { reasons: readonly Reason[] }) => {
  const rules = [...new Set(reasons.map(({ rule }) => rule))];
  const [reason, setReason] = useState('');
  const { state, ask } = useOverride(rules);
  if (!rules.every((rule) => ruleOf(rule)?.overridable))
    return <p className="text-ink-soft">{words.override.cannot}</p>;
  const [said, busy] = [reason.trim(), state === 'asking' || state === 'waiting'];
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{words.override.title}</h3>
      <p className="text-ink-soft">{words.override.lead}</p>
      <TextField
        label={words.override.reason}
        lines={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
        isReadOnly={busy}
      />
      <OverrideState state={state} />
      <div className="[&_button]:min-h-target-large">
        <Button isDisabled={said === ''} isPending={busy} onPress={() => ask(said)}>
          {state === 'asking' ? words.override.asking : words.override.action}
        </Button>
      </div>
    </section>
  );
};

const OverrideState = ({ state }: { state: ReturnType<typeof useOverride>['state'] }) => {
  if (state === 'none' || state === 'asking') return null;
  if (state === 'waiting')
    return (
      <Notice tone="info" said="politely">
        {words.override.waiting}
      </Notice>
    );
  return (
    <Notice tone="warn" said="now">
      {state === 'failed' ? words.override.failed : words.override.refused[state]}
    </Notice>
  );
};
