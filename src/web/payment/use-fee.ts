import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenFee, VisitBill } from '#contract/payment.ts';
import { ask, call } from '#web/app/api.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type FeeTender = { readonly kind: 'cash' | 'card'; readonly cents: number };

/** What can be done about one open fee. A payment keeps its id until it is answered, so that sent again it is taken once. */
export const useFee = ({ appointment }: OpenFee) => {
  const client = useQueryClient();
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const params = { appointment };
  const settled = async (said: string): Promise<void> => {
    setId(crypto.randomUUID());
    say(said);
    await client.invalidateQueries({ queryKey: ['visit-bill'] });
  };
  const take = useMutation({
    mutationFn: (tender: FeeTender) => call('collectFee', { params, body: { id, tender } }),
    onSuccess: (answer) => (answer.ok ? settled(words.fees.taken) : undefined),
  });
  const letGo = useMutation({
    mutationFn: (why: string) => ask('waiveFee', { params, body: { why } }),
    onSuccess: () => settled(words.fees.letGoDone),
  });
  return { take, letGo };
};

/** This visit's fee where something of it is open, then those of other visits. */
export const openFees = (appointment: string, { fee, owes, startsAt }: VisitBill): readonly OpenFee[] =>
  fee === null || fee.owed === 0
    ? owes
    : [
        {
          appointment: appointment as OpenFee['appointment'],
          startsAt,
          why: fee.why,
          owed: fee.owed,
        },
        ...owes,
      ];
