import { Section } from '#web/ui/section.tsx';
import { usePackages } from './ledger-model.ts';
import { words } from './words.ts';

/** What a client has paid in advance, her own and what is shared with her; nothing where there is nothing. */
export const ClientPackages = ({ client }: { client: string }) => {
  const packages = usePackages(client);
  const left = packages.data?.packages.filter((one) => one.left > 0) ?? [];
  if (left.length === 0) return null;
  return (
    <Section title={words.parts.packages}>
      <ul>
        {left.map((one) => (
          <li key={one.id} className="flex justify-between gap-4 py-1">
            <span className="min-w-0">
              {one.name}
              {one.client === client ? null : (
                <span className="block text-sm text-ink-soft">{words.packages.sharedBy(one.clientName)}</span>
              )}
            </span>
            <span className="whitespace-nowrap tabular-nums">
              {words.packages.left(one.left, one.visits)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
