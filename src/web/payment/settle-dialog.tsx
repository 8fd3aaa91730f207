import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { VisitBill } from '#contract/payment.ts';
import { call } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { useReached } from '#web/app/reach-model.ts';
import { useMe } from '#web/app/who-model.ts';
import { OfflineRedeem } from '#web/ledger/offline/offline-redeem.tsx';
import { OfflineRedemptions } from '#web/ledger/offline/offline-redemptions.tsx';
import { amountText } from '#web/scheduling/amount.ts';
import { handFile } from '#web/screening/hand-file.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { dayAndTime } from './day-and-time.ts';
import { GivenUp } from './given-up.tsx';
import { OpenFees } from './open-fees.tsx';
import { PaidLines } from './paid-lines.tsx';
import { RefundForm } from './refund-form.tsx';
import { SettleForm } from './settle-form.tsx';
import { useBill, useSettling } from './use-settle.ts';
import { words } from './words.ts';

type SettleDialogProps = {
  readonly appointment: string;
  readonly clientName: string;
  readonly zone: string;
  readonly onClose: () => void;
};

/** Settling a visit with the client, at the desk or in the room. Loaded when it is opened. */
export const SettleDialog = ({ appointment, clientName, zone, onClose }: SettleDialogProps) => (
  <Dialog title={words.title(clientName)} shape="sheet" isOpen onClose={onClose}>
    <Bill appointment={appointment} zone={zone} />
  </Dialog>
);

const Bill = ({ appointment, zone }: { readonly appointment: string; readonly zone: string }) => {
  const bill = useBill(appointment);
  return (
    <>
      <OfflineRedemptions />
      <Answer of={bill}>{(known) => <Settling appointment={appointment} bill={known} zone={zone} />}</Answer>
      {bill.data === undefined && bill.error instanceof Offline ? (
        <OfflineRedeem appointment={appointment} />
      ) : null}
    </>
  );
};

type SettlingProps = { readonly appointment: string; readonly bill: VisitBill; readonly zone: string };

const Settling = ({ appointment, bill, zone }: SettlingProps) => {
  const settling = useSettling(appointment);
  const { role } = useMe();
  const reached = useReached();
  const mayRefund = role === 'owner' || role === 'front-desk';
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-soft">
        {dayAndTime(bill.startsAt, zone)}, {bill.service}
      </p>
      <OpenFees appointment={appointment} bill={bill} zone={zone} />
      <Standing {...{ appointment, bill, settling }} />
      {bill.isSettled || bill.givenUp !== null || reached ? null : (
        <RedeemHere {...{ appointment, bill, settling }} />
      )}
      <PaidLines bill={bill} zone={zone} />
      {mayRefund ? <RefundForm bill={bill} refund={settling.refund} /> : null}
    </div>
  );
};

type StandingProps = Omit<SettlingProps, 'zone'> & { readonly settling: ReturnType<typeof useSettling> };

/** Settled, given up, or to be settled: one of the three. */
const Standing = ({ appointment, bill, settling }: StandingProps) => {
  if (bill.isSettled) return <Settled appointment={appointment} />;
  if (bill.givenUp !== null) return <GivenUp bill={bill} why={bill.givenUp} />;
  return (
    <>
      <CardOnFile card={bill.card} />
      <SettleForm bill={bill} settling={settling} />
    </>
  );
};

/** The connection is gone: of all the ways of paying a certificate can still be taken here. */
const RedeemHere = ({ appointment, bill, settling: { lost, renew } }: StandingProps) => (
  <OfflineRedeem
    key={lost?.id ?? 'none'}
    appointment={appointment}
    onDone={renew}
    {...(lost === undefined
      ? {}
      : {
          start: {
            id: lost.id,
            certificate: { code: lost.code },
            amount: amountText(lost.cents, bill.currency),
          },
        })}
  />
);

const CardOnFile = ({ card }: Pick<VisitBill, 'card'>) =>
  card === null ? null : (
    <p className="text-sm text-ink-soft">{words.cardOnFile(card.brand, card.lastFour)}</p>
  );

const Settled = ({ appointment }: { readonly appointment: string }) => {
  const print = useMutation({
    mutationFn: () => call('visitReceipt', { params: { appointment } }),
    onSuccess: (answer) => (answer.ok ? handFile({ ...answer.value, type: 'application/pdf' }) : undefined),
  });
  const problem =
    print.data?.ok === false ? words.refused[print.data.refusal.reason] : formProblem(print.error);
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="good" said="politely">
        {words.settled}
      </Notice>
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <div>
        <Button icon={Printer} isPending={print.isPending} onPress={() => print.mutate()}>
          {words.receipt}
        </Button>
      </div>
    </div>
  );
};
