import { Link } from '@tanstack/react-router';
import { LineChart, Pencil, Route } from 'lucide-react';
import type { ClientRecord } from '#web/client/client-model.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { CourseLine } from './course-line.tsx';
import { PlanInWords } from './plan-in-words.tsx';
import { words } from './words.ts';

type PlanSectionProps = { readonly client: string; readonly record: ClientRecord };

/** The plan's part of the client file: the course in one line, the plan of the next visit, the ways to both. */
export const PlanSection = ({ client, record: { plan, visitsDone } }: PlanSectionProps) => (
  <Section title={words.file.plan} action={<Ways client={client} has={plan !== null} />}>
    <div className="space-y-4">
      <CourseLine client={client} />
      {plan ? (
        <PlanInWords plan={plan} visitsDone={visitsDone} />
      ) : (
        <p className="reading text-ink-soft">{words.file.noPlan}</p>
      )}
    </div>
  </Section>
);

const Ways = ({ client, has }: { client: string; has: boolean }) => (
  <div className="flex flex-wrap">
    <Link to="/clients/$client/course" params={{ client }} className={buttonLook('plain')}>
      <Icon of={Route} />
      {words.file.openCourse}
    </Link>
    <Link to="/clients/$client/outcome" params={{ client }} className={buttonLook('plain')}>
      <Icon of={LineChart} />
      {words.file.openOutcome}
    </Link>
    <Link to="/clients/$client/plan" params={{ client }} className={buttonLook('plain')}>
      <Icon of={Pencil} />
      {has ? words.file.editPlan : words.file.makePlan}
    </Link>
  </div>
);
