import { useMutation, useQuery } from '@tanstack/react-query';
import type { MyCertificate, MyMoney, MyPackage } from '#contract/my-money.ts';
import { ask, call } from '#web/app/api.ts';
import { handFile } from '#web/screening/hand-file.ts';
import { formProblem } from '#web/ui/form-problems.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export const useMyMoney = () => useQuery({ queryKey: ['my-money'], queryFn: () => ask('myMoney') });

/** Takes one receipt; what went wrong stands beside it in a sentence. */
export const useReceipt = (appointment: string) => {
  const take = useMutation({
    mutationFn: () => call('myReceipt', { params: { appointment } }),
    onSuccess: (answer) => {
      if (!answer.ok) return;
      handFile({ ...answer.value, type: 'application/pdf' });
      say(words.receipts.taken);
    },
  });
  const problem = take.data?.ok === false ? words.receipts.gone : formProblem(take.error);
  return { take, problem };
};

export const isEmpty = ({ packages, certificates, ahead, owed, receipts }: MyMoney): boolean =>
  [packages, certificates, ahead, owed, receipts].every((rows) => rows.length === 0);

/** "For you and Abigail", or whose it is where it was shared with her. */
export const forWhom = ({ people }: MyPackage): string => {
  const holder = people.find(({ holds }) => holds);
  if (holder !== undefined && !holder.asks) return words.packages.shared(holder.name);
  const others = people.filter(({ asks }) => !asks).map(({ name }) => name);
  return words.packages.mine(new Intl.ListFormat('en').format(others));
};

/** How a certificate stands, in a word, where nothing is left on it. */
export const overWords = ({ ended, held }: MyCertificate): string | null => {
  if (ended !== null) return words.certificates.ends[ended];
  return held === 0 ? words.certificates.used : null;
};
