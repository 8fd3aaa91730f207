import { Link } from '@tanstack/react-router';
import { Check, MapPin, Pencil } from 'lucide-react';
import type { PhaseOnLine } from '#domain/plan/course-page.ts';
import { phaseName } from '#domain/plan/phases.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { withUnits } from '#web/ui/unbroken.ts';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** The plan's phases as a line, with "you are here". */
export const WherePart = () => {
  const { client, found, page } = useCourseDesk();
  const edit = (
    <Link to="/clients/$client/plan" params={{ client }} className={buttonLook('plain')}>
      <Icon of={Pencil} />
      {found.plan === null ? words.course.makePlan : words.course.plan}
    </Link>
  );
  return (
    <Section title={words.course.where} action={edit}>
      <p className="mb-4 text-lg font-medium print:mb-2">{page.here}</p>
      {page.line.length === 0 ? (
        <p className="text-ink-soft">{found.plan === null ? words.course.noPlan : words.course.noPhases}</p>
      ) : (
        <ol className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none print:auto-cols-fr print:grid-cols-none print:grid-flow-col print:gap-2">
          {page.line.map((one, index) => (
            <OnLine key={`${one.phase.kind}-${index}`} of={one} />
          ))}
        </ol>
      )}
    </Section>
  );
};

const looks = {
  here: 'border-accent bg-accent-soft',
  done: 'border-line bg-sunken',
  ahead: 'border-line bg-surface',
};

const OnLine = ({ of: { phase, state, done } }: { of: PhaseOnLine }) => {
  const { kind, visits, minutes, perWeek, highestPressure, aim } = phase;
  const pressure = highestPressure === null ? '' : words.course.pressure(highestPressure);
  const often = words.course.perWeek(perWeek);
  return (
    <li
      {...(state === 'here' ? { 'aria-current': 'step' } : {})}
      className={`rounded-base border-2 px-4 py-3 print:px-2 print:py-1.5 ${looks[state]}`}
    >
      <p className="flex min-h-6 items-center gap-1.5 text-sm font-medium text-ink-soft">
        {state === 'ahead' ? null : <Icon of={state === 'here' ? MapPin : Check} size={16} />}
        {words.course[state]}
      </p>
      <p className="font-serif text-lg font-semibold">{phaseName(kind)}</p>
      <p className="tabular-nums">{visits === 0 ? words.course.atHome : words.course.visits(done, visits)}</p>
      <p className="text-sm text-ink-soft tabular-nums">
        {withUnits(words.course.phaseLine(minutes, often, pressure))}
      </p>
      {aim === '' ? null : <p className="mt-1 text-sm">{aim}</p>}
    </li>
  );
};
