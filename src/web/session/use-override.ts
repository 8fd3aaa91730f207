import { useEffect, useState } from 'react';
import { useLatest } from '#web/assessment/use-latest.ts';
import type { RuleId } from '#domain/screening/rule-id.ts';
import { call, type Refusal } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { useLive } from './session-context.ts';

type Refused = Refusal<'overrideScreening'>['reason'];
type OverrideState = 'none' | 'asking' | 'waiting' | 'failed' | Refused;

type Wanted = { readonly id: string; readonly reason: string };

const AGAIN_MS = 5000;

/** Asks the server for an override. Offline it waits and is asked again; the id lets it be made once, however often it is asked. */
export const useOverride = (rules: readonly RuleId[]) => {
  const { head, send, addOverride, record } = useLive();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [state, setState] = useState<OverrideState>('none');
  const attemptNow = async ({ id, reason }: Wanted): Promise<void> => {
    try {
      // The server decides from what it was sent, so the answers of this room go first.
      await send();
      const params = { client: head.client };
      const answer = await call('overrideScreening', {
        params,
        body: { id, rules: [...rules], channel: 'handsOn', reason },
      });
      if (answer.ok) return addOverride(answer.value.override);
      setState(answer.refusal.reason);
    } catch (fault) {
      setState(fault instanceof Offline ? 'waiting' : 'failed');
    }
  };
  const attempt = useLatest((one: Wanted) => void attemptNow(one));
  useEffect(() => {
    if (state !== 'waiting' || !wanted) return undefined;
    const again = (): void => attempt(wanted);
    const timer = setInterval(again, AGAIN_MS);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [state, wanted, attempt]);
  const ask = (reason: string): void => {
    const one = { id: crypto.randomUUID(), reason };
    setWanted(one);
    setState('asking');
    record((session) => (session.state === 'not-opened' ? [{ kind: 'opened' }] : []));
    attempt(one);
  };
  return { state, ask };
};
