import { BookOpen } from 'lucide-react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { useJournal, type JournalLine } from './ledger-model.ts';
import { words } from './words.ts';

/** The books: what every kind of account comes to, and every transaction. */
export const JournalPart = () => {
  const journal = useJournal();
  return (
    <Answer of={journal}>
      {({ pages: [first, ...rest] }) => {
        if (!first || first.lines.length === 0)
          return (
            <State icon={BookOpen} title={words.journal.none}>
              {words.journal.noneText}
            </State>
          );
        const lines = [first, ...rest].flatMap((page) => page.lines);
        return (
          <>
            <Balances balances={first.balances} currency={first.currency} />
            <Section title={words.journal.lines} lead={words.journal.lead}>
              <Lines lines={lines} currency={first.currency} />
              {journal.hasNextPage ? (
                <div className="mt-6">
                  <Button isPending={journal.isFetchingNextPage} onPress={() => void journal.fetchNextPage()}>
                    {words.journal.more}
                  </Button>
                </div>
              ) : null}
            </Section>
          </>
        );
      }}
    </Answer>
  );
};

type Balance = { readonly kind: keyof typeof words.accounts; readonly cents: number };

const Balances = ({ balances, currency }: { balances: readonly Balance[]; currency: string }) => (
  <Section title={words.journal.balances} lead={words.journal.balancesLead}>
    <dl className="grid gap-x-8 sm:grid-cols-2">
      {balances
        .filter(({ cents }) => cents !== 0)
        .map(({ kind, cents }) => (
          <div key={kind} className="flex justify-between gap-4 border-b border-line py-2">
            <dt>{words.accounts[kind]}</dt>
            <dd className="font-medium tabular-nums">{priceWords(cents, currency)}</dd>
          </div>
        ))}
    </dl>
  </Section>
);

const Lines = ({ lines, currency }: { lines: readonly JournalLine[]; currency: string }) => {
  const { zone } = useMe();
  return (
    <ol className="border-t border-line">
      {lines.map(({ id, kind, words: said, at, by, entries }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[1fr_minmax(0,16rem)]"
        >
          <div className="min-w-0">
            <p className="font-medium">{words.kinds[kind]}</p>
            <p className="text-sm text-ink-soft">
              {said === '' ? '' : `${said}. `}
              {words.one.by(by, momentOf(at, zone))}
            </p>
          </div>
          <ul className="text-sm tabular-nums">
            {entries.map((entry, place) => (
              <li key={`${entry.kind} ${place}`} className="flex justify-between gap-4">
                <span className="text-ink-soft">{words.accounts[entry.kind]}</span>
                <span>{priceWords(entry.cents, currency)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
