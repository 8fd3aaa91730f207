import { Link } from '@tanstack/react-router';
import { ChevronLeft, MapPinOff } from 'lucide-react';
import { recomputedOf } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { trialOf } from '#domain/outcome/trials/trials.ts';
import { Benefit } from '#web/evidence/benefit.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { AboutTrial } from './about-trial.tsx';
import { AdjustedPart } from './adjusted-part.tsx';
import { BesideOwn } from './beside-own.tsx';
import { FiguresPart } from './figures-part.tsx';
import { IntervalCharts } from './interval-charts.tsx';
import { claimsBecauseOf } from './library-model.ts';
import { SplitsPart } from './splits-part.tsx';
import { words } from './words.ts';

/** One trial: what was read, what to know first, its numbers and ours, and what is said because of it. */
export const TrialView = ({ id }: { readonly id: string }) => {
  const trial = trialOf(id);
  return (
    <>
      <WayBack />
      {trial === undefined ? (
        <State icon={MapPinOff} title={words.trial.notHere} fills="whole">
          {words.trial.notHereText}
        </State>
      ) : (
        <Page title={trial.name} lead={trial.condition}>
          <Parts of={trial} />
        </Page>
      )}
    </>
  );
};

const Parts = ({ of: trial }: { readonly of: Trial }) => {
  const recomputed = recomputedOf(trial);
  return (
    <div>
      <AboutTrial of={trial} />
      <Section title={words.trial.cautions}>
        <Notice tone="warn">
          <ul className="reading list-disc space-y-1 pl-5">
            {trial.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </Notice>
      </Section>
      <IntervalCharts trial={trial} recomputed={recomputed} />
      <FiguresPart trial={trial} recomputed={recomputed} />
      <SplitsPart trial={trial} recomputed={recomputed} />
      <AdjustedPart trial={trial} recomputed={recomputed} />
      <BesideOwn trial={trial} />
      <BecauseOfIt of={trial} />
    </div>
  );
};

const BecauseOfIt = ({ of }: { readonly of: Trial }) => {
  const said = claimsBecauseOf(of);
  if (said.length === 0) return null;
  return (
    <Section title={words.trial.claims}>
      <ul className="space-y-4">
        {said.map(({ id, claim }) => (
          <li key={id}>
            <Benefit evidence={[id]}>
              <p>{claim}</p>
            </Benefit>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const WayBack = () => (
  <nav aria-label={words.parts.label} className="mx-auto w-full max-w-3xl px-4 pt-4 sm:px-8 print:hidden">
    <Link
      to="/library/{-$part}/{-$trial}"
      params={{ part: 'trials' }}
      className="-ml-2 inline-flex min-h-target items-center gap-1 rounded-base px-2 text-ink-soft no-underline hover:text-ink"
    >
      <Icon of={ChevronLeft} size={16} />
      {words.trial.back}
    </Link>
  </nav>
);
