import { ChartNoAxesGantt, Printer } from 'lucide-react';
import { useMe } from '#web/app/who-model.ts';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { useOwnRegistry } from '#web/library/own-registry.ts';
import { RegistryLine } from './registry-line.tsx';
import { RegistryTable } from './registry-table.tsx';
import { ResearchPart } from './research-part.tsx';
import { SizesPart } from './sizes-part.tsx';
import { words } from './words.ts';

/** What became of people by what they came for: change with its interval, and always who finished and who left. */
export const RegistryPage = () => {
  const isOwner = useMe().role === 'owner';
  return (
    <PracticePage
      title={words.title}
      lead={words.lead}
      width="wide"
      actions={
        <Button icon={Printer} onPress={() => print()}>
          {words.print}
        </Button>
      }
    >
      <Answer of={useOwnRegistry()}>
        {({ lines, words: said }) => (
          <>
            {lines.length === 0 ? (
              <State icon={ChartNoAxesGantt} title={words.empty.title}>
                {words.empty.text}
              </State>
            ) : (
              <>
                <div className="mb-8">
                  <Notice tone="info">
                    <p>{said}</p>
                  </Notice>
                </div>
                {lines.map((line) => (
                  <RegistryLine key={line.indication} line={line} />
                ))}
                <SizesPart lines={lines} />
                <RegistryTable lines={lines} />
                <Section title={words.how.title}>
                  <ul className="reading list-disc space-y-1 pl-5 text-ink-soft">
                    <li>{words.how.compared}</li>
                    <li>{words.how.size}</li>
                    <li>{words.how.left}</li>
                    <li>{words.how.once}</li>
                  </ul>
                </Section>
              </>
            )}
            {isOwner ? <ResearchPart /> : null}
          </>
        )}
      </Answer>
    </PracticePage>
  );
};
