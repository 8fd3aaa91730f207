import { AnswersPart } from './answers-part.tsx';
import { ChannelColumn } from './channel-column.tsx';
import { ChannelDeeds } from './channel-deeds.tsx';
import { ClearancesPart } from './clearances-part.tsx';
import { ClosedTasks } from './closed-tasks.tsx';
import { ConsentsPart } from './consents-part.tsx';
import { DecidedPart } from './decided-part.tsx';
import { DeskProvider, type Desk } from './desk-context.ts';
import { DutiesPart } from './duties-part.tsx';
import { FindingPart } from './finding-part.tsx';
import { IntakesPart } from './intakes-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { OverridesPart } from './overrides-part.tsx';
import { SafetyTaskCard } from './safety-task-card.tsx';
import { useDecided } from './use-decided.ts';

/** Everything about one client's screening: whom to ask now, what it comes to, what is open, what was done. */
export const ScreeningDesk = (given: Omit<Desk, 'screening' | 'now'>) => {
  const decided = useDecided(given.found.record);
  return (
    <DeskProvider value={{ ...given, ...decided }}>
      {given.found.tasks
        .filter(({ closed }) => closed === null)
        .map((task) => (
          <SafetyTaskCard key={task.id} task={task} />
        ))}
      <DutiesPart />
      <div className="mb-10 grid gap-x-12 gap-y-10 md:grid-cols-2">
        <ChannelColumn channel="handsOn">
          <ChannelDeeds channel="handsOn" />
        </ChannelColumn>
        <ChannelColumn channel="homeTool">
          <ChannelDeeds channel="homeTool" />
        </ChannelColumn>
      </div>
      <div className="border-t border-line pt-6">
        <OpenQuestions />
      </div>
      <div className="grid gap-x-12 border-t border-line pt-6 lg:grid-cols-2">
        <div className="min-w-0">
          <FindingPart />
          <DecidedPart />
          <AnswersPart />
        </div>
        <div className="min-w-0 border-t border-line pt-6 lg:border-t-0 lg:pt-0">
          <ClearancesPart />
          <OverridesPart />
          <LettersPart />
          <IntakesPart />
          <ConsentsPart />
          <ClosedTasks />
        </div>
      </div>
    </DeskProvider>
  );
};
