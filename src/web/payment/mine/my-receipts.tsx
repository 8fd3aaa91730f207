import { Download } from 'lucide-react';
import type { MyMoney } from '#contract/my-money.ts';
import { dateOf } from '#web/app/time-words.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { useReceipt } from './my-money-model.ts';
import { words } from './words.ts';

type Receipt = MyMoney['receipts'][number];
type MyReceiptsProps = {
  readonly receipts: readonly Receipt[];
  readonly currency: string;
  readonly zone: string;
};

/** Each visit that was paid, with its receipt to keep or to print. */
export const MyReceipts = ({ receipts, ...rest }: MyReceiptsProps) =>
  receipts.length === 0 ? null : (
    <Section title={words.receipts.title}>
      <ul>
        {receipts.map((one) => (
          <li key={one.appointment} className="border-t border-line py-3 first:border-t-0">
            <ReceiptRow receipt={one} {...rest} />
          </li>
        ))}
      </ul>
    </Section>
  );

type ReceiptRowProps = Omit<MyReceiptsProps, 'receipts'> & { readonly receipt: Receipt };

const ReceiptRow = ({ receipt: { appointment, startsAt, cents }, currency, zone }: ReceiptRowProps) => {
  const { take, problem } = useReceipt(appointment);
  const day = dateOf(startsAt, zone);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 tabular-nums">
          {words.receipts.visit(day)}
          <span className="block text-sm text-ink-soft">{priceWords(cents, currency)}</span>
        </p>
        <Button
          icon={Download}
          aria-label={words.receipts.takeOf(day)}
          isPending={take.isPending}
          onPress={() => take.mutate()}
        >
          {words.receipts.take}
        </Button>
      </div>
      {problem === undefined ? null : (
        <div className="mt-2">
          <Notice tone="stop" said="now">
            {problem}
          </Notice>
        </div>
      )}
    </>
  );
};
