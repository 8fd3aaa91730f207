import type { Program, Version } from '#domain/home/program.ts';
import { sessionSeconds } from '#domain/home/session-time.ts';
import { dayWords } from './day-words.ts';
import { doseWords, stepName } from './step-words.ts';
import { words } from './words.ts';

/** A program as one reads it: phase by phase, with the steps of the full version and what the others come to. */
export const ProgramInWords = ({ program }: { program: Program }) => (
  <div className="space-y-4">
    <p>
      <span className="font-medium">{program.title}</span>
      <span className="block text-sm text-ink-soft">{words.inWords.until(dayWords(program.reviewOn))}</span>
    </p>
    {program.phases.map((phase, index) => (
      <section key={`${phase.title} ${index}`}>
        <h4 className="font-medium">
          {phase.title}
          <span className="ml-2 text-sm font-normal text-ink-soft tabular-nums">
            {words.phases.often(phase.weeks, phase.daysPerWeek, phase.everyOtherDay)}
          </span>
        </h4>
        <ol className="mt-1">
          {phase.versions.full.map((step) => (
            <li key={step.id} className="border-t border-line py-1.5">
              {stepName(step)}
              <span className="block text-sm text-ink-soft tabular-nums">{doseWords(step)}</span>
            </li>
          ))}
        </ol>
        <p className="mt-1 text-sm text-ink-soft tabular-nums">
          {versions.map((version) => comesTo(version, phase.versions[version])).join('; ')}
        </p>
      </section>
    ))}
  </div>
);

const versions = ['full', 'gentle', 'rest'] as const;

const comesTo = (version: Version, steps: Program['phases'][number]['versions']['full']): string =>
  steps.length === 0
    ? words.inWords.dayOff(words.versions.names[version])
    : words.inWords.comesTo(
        words.versions.names[version],
        steps.length,
        Math.ceil(sessionSeconds(steps) / 60),
      );
