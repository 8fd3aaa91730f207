import { useState } from 'react';
import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { type ClientResearch, researchWords, useClientResearch } from './client-research-model.ts';
import { WithdrawalDialog } from './withdrawal-dialog.tsx';
import { words } from './words.ts';

/** How a client stands to research, and the way to note that she took it back without signing in (REGISTRY-13). */
export const ClientResearchPart = ({ client }: { readonly client: string }) => {
  const { zone } = useMe();
  const query = useClientResearch(client);
  const [noting, setNoting] = useState(false);
  if (query.data === undefined) return query.isPending ? null : <Unread />;
  const { research, withdrawals } = query.data;
  return (
    <Section title={words.client.title}>
      <p>{researchWords(research, zone)}</p>
      <ul className="mt-2 space-y-2 text-sm text-ink-soft empty:hidden">
        {withdrawals.map((one) => (
          <WithdrawalRow key={one.at} of={one} zone={zone} />
        ))}
      </ul>
      {research?.agrees === false ? null : (
        <div className="mt-3 print:hidden">
          <Button onPress={() => setNoting(true)}>{words.client.note}</Button>
        </div>
      )}
      {noting ? <WithdrawalDialog client={client} onClose={() => setNoting(false)} /> : null}
    </Section>
  );
};

const Unread = () => (
  <Section title={words.client.title}>
    <p className="text-ink-soft">{words.client.unread}</p>
  </Section>
);

type WithdrawalRowProps = { readonly of: ClientResearch['withdrawals'][number]; readonly zone: string };

const WithdrawalRow = ({ of: { at, how, by, words: said }, zone }: WithdrawalRowProps) => (
  <li className="break-words">
    {words.client.taken[how](dateOf(at, zone), by)}
    {said === '' ? null : <q className="block whitespace-pre-line">{said}</q>}
  </li>
);
