import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { VisitBill } from '#contract/payment.ts';
import type { Result } from '#domain/base/result.ts';
import { ask, call, type Refusal } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { formProblem } from '#web/ui/form-problems.ts';
import type { Draft, Reckoned } from './settle-model.ts';
import { words } from './words.ts';

type Answered = Result<VisitBill, Refusal<'settleVisit'>>;
export type Deed<Input> = UseMutationResult<Answered, Error, Input>;

const keyOf = (appointment: string) => ['visit-bill', appointment] as const;

export const useBill = (appointment: string) =>
  useQuery({
    queryKey: keyOf(appointment),
    queryFn: () => ask('visitBill', { params: { appointment } }),
  });

type Tender = { readonly kind: 'cash' | 'card' | 'provider' | 'given'; readonly cents: number };

/** What can be done about a bill. Each request keeps its id until it is answered, so that sent again it moves money once. */
export const useSettling = (appointment: string) => {
  const keep = useKeptBill(appointment);
  const [ids, setIds] = useState(newIds);
  const onSuccess = (answer: Answered): void => {
    setIds(newIds());
    if (answer.ok) keep(answer.value);
  };
  const params = { appointment };
  const settle: Deed<{ draft: Draft; reckoned: Reckoned }> = useMutation({
    mutationFn: ({ draft, reckoned: { off, tip, payments } }) =>
      call('settleVisit', {
        params,
        body: { id: ids.settle, off, tip, package: draft.packageId, payments: [...payments] },
      }),
    onSuccess,
  });
  const part: Deed<Tender> = useMutation({
    mutationFn: (tender) => call('payVisitAhead', { params, body: { id: ids.part, tender } }),
    onSuccess,
  });
  const refund: Deed<Tender> = useMutation({
    mutationFn: (tender) => call('refundVisit', { params, body: { id: ids.refund, tender } }),
    onSuccess,
  });
  /** A certificate was taken over by the device: the next settlement is another one. */
  const renew = (): void => {
    settle.reset();
    setIds(newIds());
  };
  const lost = settle.error instanceof Offline ? onlyCertificate(settle.variables) : undefined;
  return { settle, part, refund, renew, lost: lost && { ...lost, id: ids.settle } };
};

/** The one certificate of a settlement that was sent and not answered. */
const onlyCertificate = (sent: { reckoned: Reckoned } | undefined) => {
  const [first, second] = (sent?.reckoned.payments ?? []).filter(({ kind }) => kind === 'certificate');
  return first?.kind === 'certificate' && !second ? { code: first.code, cents: first.cents } : undefined;
};

const newIds = () => ({
  settle: crypto.randomUUID(),
  part: crypto.randomUUID(),
  refund: crypto.randomUUID(),
});

const useKeptBill = (appointment: string) => {
  const client = useQueryClient();
  return (bill: VisitBill): void => {
    client.setQueryData(keyOf(appointment), bill);
    void client.invalidateQueries({ queryKey: ['diary'] });
  };
};

/** Why it was not done, in a sentence. */
export const problemOf = (deed: { data?: Answered | undefined; error: Error | null }): string | undefined =>
  deed.data?.ok === false ? words.refused[deed.data.refusal.reason] : formProblem(deed.error);
