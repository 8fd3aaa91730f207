import { Wallet } from 'lucide-react';
import type { MyMoney } from '#contract/my-money.ts';
import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { MyCertificates } from './my-certificates.tsx';
import { isEmpty, useMyMoney } from './my-money-model.ts';
import { MyPackages } from './my-packages.tsx';
import { MyReceipts } from './my-receipts.tsx';
import { words } from './words.ts';

/** A client's own money here: what she paid ahead, what is left of it, what is open, and her receipts. */
export const MyMoneyPage = () => {
  const { zone } = useMe();
  return (
    <Page title={words.title} tabTitle={words.tab} lead={words.lead}>
      <Answer of={useMyMoney()}>
        {(money) =>
          isEmpty(money) ? (
            <State icon={Wallet} title={words.none.title}>
              {words.none.text}
            </State>
          ) : (
            <>
              <Open money={money} zone={zone} />
              <MyPackages packages={money.packages} zone={zone} />
              <MyCertificates certificates={money.certificates} currency={money.currency} />
              <Ahead money={money} zone={zone} />
              <MyReceipts receipts={money.receipts} currency={money.currency} zone={zone} />
            </>
          )
        }
      </Answer>
    </Page>
  );
};

type PartProps = { readonly money: MyMoney; readonly zone: string };

const Open = ({ money: { owed, currency }, zone }: PartProps) =>
  owed.length === 0 ? null : (
    <div className="mb-8">
      <Notice tone="warn">
        {owed.map(({ appointment, why, cents, startsAt }) => (
          <p key={appointment} className="font-medium">
            {words.owes[why](priceWords(cents, currency), dateOf(startsAt, zone))}
          </p>
        ))}
        <p className="mt-1">{words.owesHelp}</p>
      </Notice>
    </div>
  );

const Ahead = ({ money: { ahead, currency }, zone }: PartProps) =>
  ahead.length === 0 ? null : (
    <Section title={words.ahead.title}>
      <ul>
        {ahead.map(({ appointment, startsAt, cents, givenUp }) => (
          <li
            key={appointment}
            className="flex justify-between gap-4 border-t border-line py-3 first:border-t-0"
          >
            <span className="min-w-0">
              {words.ahead.visit(dateOf(startsAt, zone))}
              <span className="block text-sm text-ink-soft">
                {givenUp ? words.ahead.goesBack : words.ahead.counts}
              </span>
            </span>
            <span className="font-medium tabular-nums">{priceWords(cents, currency)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
