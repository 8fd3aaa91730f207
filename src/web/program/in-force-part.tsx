import { useState } from 'react';
import { lightenBy } from '#domain/home/lighten.ts';
import { phaseOn } from '#domain/home/phase-on.ts';
import type { Version } from '#domain/home/program.ts';
import { sessionSeconds } from '#domain/home/session-time.ts';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { exerciseOf } from '#domain/home/exercises.ts';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { Section } from '#web/ui/section.tsx';
import { useHomeDesk } from './desk-context.ts';
import { segmentLook, segmentsLook } from './segment-look.ts';
import { doseWords, stepName } from './step-words.ts';
import { ruleWords } from './rule-words.ts';
import { words } from './words.ts';

const choices = (['full', 'gentle', 'rest'] as const).map((value) => ({ value }));

/** What is done in this phase, in each of its three versions, as it now stands. */
export const InForcePart = () => {
  const { inForce, found, read } = useHomeDesk();
  const [version, setVersion] = useState<Version>('full');
  const program = lightenBy(inForce.program, found.standing.lightened);
  const phase = phaseOn(program, read.today)?.phase ?? program.phases[0];
  const steps = phase?.versions[version] ?? [];
  return (
    <Section title={words.inForce.title} lead={phase?.title ?? ''}>
      <OneOfFew
        label={words.versions.label}
        choices={choices}
        value={version}
        onChange={setVersion}
        look={segmentsLook}
        keyLook={segmentLook}
      >
        {({ value }) => words.versions.names[value]}
      </OneOfFew>
      <p className="mb-2 text-sm text-ink-soft">
        {version === 'full' ? words.flare.otherwise : ruleWords(version, program.flare[version])}
      </p>
      {steps.length === 0 ? (
        <p>{words.inForce.dayOff}</p>
      ) : (
        <>
          <ol>
            {steps.map((step) => (
              <li
                key={step.id}
                className="flex items-center gap-4 border-t border-line py-3 first:border-t-0"
              >
                <div aria-hidden className="w-16 shrink-0">
                  <ExerciseFigure
                    figure={exerciseOf(step.exercise).figure}
                    side={step.side === 'right' ? 'right' : 'left'}
                    label={stepName(step)}
                  />
                </div>
                <p className="min-w-0">
                  <span className="block font-medium">{stepName(step)}</span>
                  <span className="block text-sm text-ink-soft tabular-nums">{doseWords(step)}</span>
                </p>
              </li>
            ))}
          </ol>
          <p className="mt-2 text-sm text-ink-soft tabular-nums">
            {words.inForce.inAll(Math.max(1, Math.round(sessionSeconds(steps) / 60)))}
          </p>
        </>
      )}
    </Section>
  );
};
