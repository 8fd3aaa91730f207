import { Copy } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/ui/said.tsx';
import { Section } from '#web/ui/section.tsx';
import { useMyCalendar } from './calendars-model.ts';
import { words } from './words.ts';

const said = words.calendars;

/** The own diary for a calendar program: a secret address, told once. */
export const FeedSection = () => {
  const make = useMyCalendar();
  const address = make.data;
  const problem = formProblem(make.error);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    say(said.copied);
  };
  return (
    <Section title={said.feed} lead={said.feedLead}>
      {address === undefined ? null : (
        <div className="mb-4">
          <Notice
            tone="good"
            said="politely"
            action={
              <Button icon={Copy} onPress={() => void copy(address)}>
                {said.copy}
              </Button>
            }
          >
            <p className="font-mono text-sm break-all">{address}</p>
            <p className="mt-1 text-sm">{said.once}</p>
          </Notice>
        </div>
      )}
      {problem === undefined ? null : (
        <div className="mb-4">
          <Notice tone="stop" said="now">
            {problem}
          </Notice>
        </div>
      )}
      <Button isPending={make.isPending} onPress={() => make.mutate()}>
        {address === undefined ? said.make : said.makeAgain}
      </Button>
    </Section>
  );
};
