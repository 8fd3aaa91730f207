import { useState } from 'react';
import type { OpenFee, VisitBill } from '#contract/payment.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { dayAndTime } from './day-and-time.ts';
import { LetGoForm } from './let-go-form.tsx';
import { TakeFeeForm } from './take-fee-form.tsx';
import { openFees, useFee } from './use-fee.ts';
import { words } from './words.ts';

type OpenFeesProps = { readonly appointment: string; readonly bill: VisitBill; readonly zone: string };

/** What she owes for visits that were given up: taken here, in parts or whole, or let go of. */
export const OpenFees = ({ appointment, bill, zone }: OpenFeesProps) => {
  const open = openFees(appointment, bill);
  if (open.length === 0) return null;
  return (
    <section aria-label={words.fees.title} className="flex flex-col gap-4">
      {open.map((fee) => (
        <OneFee key={fee.appointment} fee={fee} currency={bill.currency} zone={zone} />
      ))}
    </section>
  );
};

type OneFeeProps = { readonly fee: OpenFee; readonly currency: string; readonly zone: string };

const OneFee = ({ fee, currency, zone }: OneFeeProps) => {
  const [doing, setDoing] = useState<'take' | 'let-go' | null>(null);
  const { role } = useMe();
  const deeds = useFee(fee);
  const sum = amountInWords(fee.owed, currency);
  const close = (): void => setDoing(null);
  return (
    <div className="rounded-base border border-warn/30 bg-warn-soft px-4 py-3">
      <p className="font-medium tabular-nums">{words.fees.owed(sum)}</p>
      <p className="text-sm">{words.fees.why[fee.why](dayAndTime(fee.startsAt, zone))}</p>
      {doing === null ? (
        <div className="mt-3 flex flex-wrap gap-3">
          <Button onPress={() => setDoing('take')}>{words.fees.take}</Button>
          {role === 'owner' || role === 'front-desk' ? (
            <Button kind="plain" onPress={() => setDoing('let-go')}>
              {words.fees.letGo}
            </Button>
          ) : null}
        </div>
      ) : null}
      {doing === 'take' ? (
        <TakeFeeForm fee={fee} currency={currency} take={deeds.take} onDone={close} />
      ) : null}
      {doing === 'let-go' ? <LetGoForm sum={sum} letGo={deeds.letGo} onBack={close} /> : null}
    </div>
  );
};
