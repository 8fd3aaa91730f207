import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import type { BoundPlan } from '#domain/plan/within-limits.ts';
import { call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import type { ClientRecord } from '#web/client/client-model.ts';
import { words } from './words.ts';

export type PlanConflict = { readonly plan: CarePlan; readonly version: number };

/** Sets the plan from the version that was read; when somebody was faster, both are shown. */
export const useChangePlan = (client: string, onSaved: () => Promise<void>) => {
  const [conflict, setConflict] = useState<PlanConflict | null>(null);
  const save = useMutation({
    mutationFn: async ({ plan, cuts, version }: BoundPlan & { version: number }) => {
      const answer = await call('changePlan', { params: { client }, body: { version, plan } });
      if (!answer.ok) return setConflict({ plan: answer.refusal.plan, version: answer.refusal.version });
      setConflict(null);
      queryClient.setQueryData<ClientRecord>(
        ['client', client, 'record'],
        (before) => before && { ...before, plan, planVersion: answer.value.version },
      );
      await queryClient.invalidateQueries({ queryKey: ['client', client] });
      await queryClient.invalidateQueries({ queryKey: ['day'] });
      say(cuts.length === 0 ? words.plan.saved : words.plan.savedCut);
      await onSaved();
    },
  });
  return { save, conflict, drop: () => setConflict(null) };
};
