import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { trials } from '#domain/outcome/trials/trials.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

const kinds = ['trial', 'review'] as const;

/** Every trial and review, to open. */
export const TrialsPart = () => (
  <div>
    <h2 className="font-serif text-xl font-semibold">{words.trials.title}</h2>
    <p className="reading mb-6 text-ink-soft">{words.trials.lead}</p>
    {kinds.map((kind) => (
      <Section key={kind} title={words.trials.kinds[kind]}>
        <ul className="border-t border-line">
          {trials
            .filter((trial) => trial.kind === kind)
            .map((trial) => (
              <TrialRow key={trial.id} of={trial} />
            ))}
        </ul>
      </Section>
    ))}
  </div>
);

const TrialRow = ({ of: { id, name, condition, design, dose, people } }: { readonly of: Trial }) => (
  <li className="border-b border-line last:border-b-0">
    <Link
      to="/library/{-$part}/{-$trial}"
      params={{ part: 'trials', trial: id }}
      className="flex min-h-16 items-center justify-between gap-4 rounded-small py-3 text-ink no-underline hover:bg-sunken"
    >
      <span className="min-w-0">
        <span className="block font-medium">{name}</span>
        <span className="block text-sm text-ink-soft">
          {condition}, {words.trials.people(people.randomised)}
        </span>
        <span className="block text-sm text-ink-soft">
          {design}; {dose}
        </span>
      </span>
      <Icon of={ChevronRight} className="text-ink-soft print:hidden" />
    </Link>
  </li>
);
