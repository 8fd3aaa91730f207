import { Download } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { FailedState } from '#web/ui/state.tsx';
import { Section } from '#web/ui/section.tsx';
import { useResearch } from './registry-model.ts';
import { words } from './words.ts';

/** What may leave the practice, for its owner. */
export const ResearchPart = () => {
  const research = useResearch();
  return (
    <div className="print:hidden">
      <Section title={words.research.title} lead={words.research.lead}>
        <Button icon={Download} isPending={research.isPending} onPress={() => research.mutate()}>
          {words.research.save}
        </Button>
        <output className="mt-3 block text-ink-soft">{research.data}</output>
        {research.isError ? <FailedState failure={research.error} /> : null}
      </Section>
    </div>
  );
};
