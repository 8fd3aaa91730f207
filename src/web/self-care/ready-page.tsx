import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import type { ChosenPlace } from '#domain/home/safe-subset.ts';
import { selfCareToday, type TodayAsked } from '#domain/home/self-care/today.ts';
import { toolNames } from '#domain/home/tool.ts';
import { capital } from '#web/body/place-words.ts';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { CardFrame, LeadOn } from '#web/intake/card-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import type { Wished } from './care-pages.tsx';
import { placeSaid } from './place-words.ts';
import type { Trail } from './use-trail.ts';
import { words } from './words.ts';

type ReadyPageProps = {
  readonly asked: TodayAsked;
  readonly wished: Wished;
  readonly onWish: (wished: Wished) => void;
  readonly onStart: () => void;
  readonly trail: Trail;
};

/** What will be done, drawn, with how long it takes; and the one key that begins it. */
export const ReadyPage = ({ asked, wished, onWish, onStart, trail }: ReadyPageProps) => {
  const { steps, seconds, left, play } = useMemo(
    () => selfCareToday(asked, { ...wished, newId: () => crypto.randomUUID() }),
    [asked, wished],
  );
  const without = (place: ChosenPlace): void => {
    const places = wished.places.filter((one) => one !== place);
    onWish({ ...wished, places });
    if (places.length === 0) trail.back();
  };
  return (
    <CardFrame
      section={words.tab}
      title={words.ready.title}
      lead={steps.length === 0 ? words.ready.nothing : capital(`${words.ready.minutes(seconds)}.`)}
      onBack={trail.back}
      actions={steps.length === 0 ? null : <LeadOn onPress={onStart}>{words.ready.start}</LeadOn>}
    >
      <ul className="flex flex-col gap-6">
        {steps.map((step) => (
          <StepCard
            key={step.id}
            step={step}
            place={wished.places.find((place) => isOf(place, step))}
            onRemove={wished.places.length > 1 ? without : null}
          />
        ))}
      </ul>
      {left.map(({ place, why }) => (
        <p key={place.region} className="text-ink-soft">
          {capital(placeSaid(place))}: {why}
        </p>
      ))}
      <div className="flex flex-col gap-2 text-ink-soft">
        {asked.sensitive ? <p>{words.ready.light}</p> : null}
        <p>{words.ready.target(play.limits.highestDiscomfort)}</p>
      </div>
      {asked.offer.cautions.length === 0 ? null : (
        <section className="rounded-base bg-warn-soft p-4">
          <h2 className="font-semibold">{words.ready.cautions}</h2>
          <ul className="list-disc pl-5">
            {asked.offer.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="-ml-4">
        <Button kind="plain" icon={Plus} onPress={() => trail.go('main')}>
          {words.ready.another}
        </Button>
      </div>
    </CardFrame>
  );
};

const isOf = ({ region }: ChosenPlace, { exercise }: ProgramStep): boolean =>
  exerciseOf(exercise).region === region;

type StepCardProps = {
  readonly step: ProgramStep;
  readonly place: ChosenPlace | undefined;
  readonly onRemove: ((place: ChosenPlace) => void) | null;
};

const StepCard = ({ step, place, onRemove }: StepCardProps) => {
  const { words: said, figure } = exerciseOf(step.exercise);
  return (
    <li className="overflow-hidden rounded-base border border-line bg-surface">
      <ExerciseFigure figure={figure} side={step.side === 'each' ? 'left' : step.side} label={said.name} />
      <div className="flex items-start gap-3 p-5">
        <div className="min-w-0 grow">
          <h2 className="text-lg font-semibold">{said.name}</h2>
          <p className="text-ink-soft">{capital(toolNames[step.tool])}</p>
          <p className="mt-2">{said.feel}</p>
        </div>
        {place === undefined || onRemove === null ? null : (
          <IconButton icon={X} label={words.ready.remove(placeSaid(place))} onPress={() => onRemove(place)} />
        )}
      </div>
    </li>
  );
};
