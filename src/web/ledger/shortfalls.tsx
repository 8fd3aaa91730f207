import { useState } from 'react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useSettle, type Shortfall } from './ledger-model.ts';
import { words } from './words.ts';

type ShortfallsProps = { readonly shortfalls: readonly Shortfall[]; readonly currency: string };

/** What was redeemed without a connection and was not covered: somebody says how it was settled. */
export const Shortfalls = ({ shortfalls, currency }: ShortfallsProps) => (
  <Section title={words.shortfalls.title} lead={words.shortfalls.lead}>
    <ul className="flex flex-col gap-4">
      {shortfalls.map((one) => (
        <ShortfallCard key={one.id} shortfall={one} currency={currency} />
      ))}
    </ul>
  </Section>
);

const ShortfallCard = ({ shortfall, currency }: { shortfall: Shortfall; currency: string }) => {
  const { zone } = useMe();
  const [outcome, setOutcome] = useState('');
  const settle = useSettle(shortfall.id);
  const { short, ending, redeemedAt } = shortfall;
  return (
    <li className="rounded-base border border-warn/30 bg-warn-soft p-4">
      <p className="font-medium tabular-nums">{words.shortfalls.row(priceWords(short, currency), ending)}</p>
      <p className="mb-3 text-sm text-ink-soft">{words.shortfalls.redeemed(momentOf(redeemedAt, zone))}</p>
      <Form
        label={words.shortfalls.row(priceWords(short, currency), ending)}
        onSubmit={() => settle.mutate(outcome)}
        failure={settle.error}
        actions={
          <div>
            <Button type="submit" isPending={settle.isPending} isDisabled={outcome.trim() === ''}>
              {words.shortfalls.settle}
            </Button>
          </div>
        }
      >
        <TextField name="outcome" label={words.shortfalls.how} value={outcome} onChange={setOutcome} />
      </Form>
    </li>
  );
};
