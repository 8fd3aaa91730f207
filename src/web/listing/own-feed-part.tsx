import { Copy } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

const said = words.feed;

/** The address by which other Unwinds list this practice. */
export const OwnFeedPart = ({ address }: { address: string | null }) => {
  if (address === null)
    return (
      <Section title={said.title}>
        <p className="text-ink-soft">{said.none}</p>
      </Section>
    );
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    say(said.copied);
  };
  return (
    <Section
      title={said.title}
      lead={said.lead}
      action={
        <Button icon={Copy} onPress={() => void copy()}>
          {said.copy}
        </Button>
      }
    >
      <p className="font-mono text-sm break-all">{address}</p>
    </Section>
  );
};
