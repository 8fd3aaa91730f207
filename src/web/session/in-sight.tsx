import { Ban, Check, ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import { overlayName } from '#domain/assessment/words.ts';
import { handsOnLeft } from '#domain/session/passed-limits.ts';
import { Icon } from '#web/ui/icon.tsx';
import { withUnits } from '#web/ui/unbroken.ts';
import { clockText } from './clock-text.ts';
import { LimitList, limitLines } from './limit-list.tsx';
import { planProgress, type StepProgress } from './places-in-turn.ts';
import { useLive, type LiveSession } from './session-context.ts';
import { words } from './words.ts';

/** Always in sight: the limits in full on a wide screen, in one line above the work on a narrow one. */
export const InSight = () => (
  <>
    <aside
      aria-label={words.act.sight}
      className="hidden w-80 shrink-0 flex-col gap-5 overflow-y-auto border-r border-line bg-surface p-5 lg:flex"
    >
      <SightParts />
    </aside>
    <LimitsLine />
  </>
);

export const SightParts = () => (
  <>
    <Limits />
    <LastVisit />
    <Plan />
  </>
);

const LimitsLine = () => {
  const { limits, standing, show } = useLive();
  const lines = [...avoidLines(standing), ...(limits ? limitLines(limits) : [])];
  return (
    <Button
      onPress={() => show('sight')}
      className="flex min-h-target-large cursor-pointer items-center gap-3 border-b border-line bg-surface px-4 text-left lg:hidden"
    >
      <Icon of={ShieldAlert} className={lines.length > 0 ? 'text-warn' : 'text-ink-soft'} />
      <span className="truncate">{lines.length > 0 ? lines.join(' · ') : words.sight.noLimits}</span>
      <span className="ml-auto shrink-0 text-accent">{words.act.sight}</span>
    </Button>
  );
};

const Limits = () => {
  const { limits, session, standing } = useLive();
  const left = limits ? handsOnLeft(session, limits) : null;
  return (
    <Part title={words.sight.limits}>
      {limits ? <LimitList limits={limits} /> : <p className="text-ink-soft">{words.sight.noLimits}</p>}
      {left === null ? null : (
        <p className="mt-2 text-ink-soft tabular-nums">
          {words.sight.minutesLeft(Math.ceil(left.seconds / 60))}
        </p>
      )}
      {avoidLines(standing).map((line) => (
        <p key={line} className="mt-2 flex gap-2">
          <Icon of={Ban} className="mt-0.5 text-stop" />
          {line}
        </p>
      ))}
      {limits?.reasons.map((reason) => (
        <p key={reason} className="mt-2 text-ink-soft">
          {reason}
        </p>
      ))}
    </Part>
  );
};

const Plan = () => {
  const { plan, session } = useLive();
  const steps = planProgress(session, plan);
  return (
    <Part title={words.sight.plan}>
      {plan?.complaint ? (
        <p className="mb-2 text-ink-soft">{words.sight.complaint(plan.complaint, plan.goal)}</p>
      ) : null}
      {steps.length === 0 ? <p className="text-ink-soft">{words.sight.noPlan}</p> : null}
      <ol className="flex flex-col">
        {steps.map((step, index) => (
          <li key={`${index} ${step.region}`}>
            <StepButton step={step} />
          </li>
        ))}
      </ol>
    </Part>
  );
};

/** A step of the plan; pressed, the work moves there. */
const StepButton = ({ step }: { step: StepProgress }) => {
  const { press, show, session } = useLive();
  const go = (): void => {
    press.goTo({ region: step.region, side: step.side });
    show(null);
  };
  return (
    <Button
      onPress={go}
      isDisabled={session.state === 'closed'}
      className="-mx-2 flex min-h-target-large w-[calc(100%+1rem)] cursor-pointer flex-col justify-center gap-1 rounded-base px-2 text-left hover:bg-sunken disabled:cursor-default"
    >
      <span className="flex items-start justify-between gap-2">
        <span className={`block first-letter:uppercase ${step.done ? 'text-ink-soft' : 'font-medium'}`}>
          {regionName(step.region, step.side)}
        </span>
        {step.done ? (
          <span className="flex items-center gap-1 text-good">
            <Icon of={Check} />
            {words.sight.stepDone}
          </span>
        ) : null}
      </span>
      <span className="block text-ink-soft tabular-nums first-letter:uppercase">
        {techniqueName(step.technique)} ·{' '}
        {words.sight.of(clockText(step.heldSeconds), clockText(step.seconds))}
      </span>
    </Button>
  );
};

const LastVisit = () => {
  const { lastVisit } = useLive().sight;
  if (!lastVisit) return <Part title={words.sight.lastVisit}>{words.sight.noLastVisit}</Part>;
  const day = new Date(lastVisit.at).toLocaleDateString('en', { day: 'numeric', month: 'long' });
  return (
    <Part title={`${words.sight.lastVisit}, ${day}`}>
      <p className="text-ink-soft">{words.sight.heldThen(Math.round(lastVisit.heldSeconds / 60))}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {lastVisit.lines.map((line) => (
          <li key={line}>{withUnits(line)}</li>
        ))}
      </ul>
    </Part>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="mb-2 text-base font-semibold text-ink-soft">{title}</h2>
    {children}
  </section>
);

/** Places to avoid stand above the plan: they come from the body, not from what was planned. */
const avoidLines = (standing: LiveSession['standing']): readonly string[] =>
  standing
    .filter(({ overlay }) => overlay === 'avoid')
    .map(({ what, region, side }) => words.sight.avoid(regionName(region, side), overlayName(what)));
