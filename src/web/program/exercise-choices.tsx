import { Ban, MapPin } from 'lucide-react';
import { regionName } from '#domain/atlas/region-name.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { exercisesFor } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { capital } from '#web/body/place-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useProgramDesk } from './editor-context.ts';
import { ExerciseCard } from './exercise-card.tsx';
import { type Place, whyNotAt } from './paint-home.ts';
import { words } from './words.ts';

type ExerciseChoicesProps = {
  readonly place: Place | null;
  readonly steps: readonly ProgramStep[];
  readonly onAdd: (step: ProgramStep) => void;
  readonly onRemove: (id: string) => void;
};

/** The exercises for the chosen place. What the screening leaves out stands there too, with the reason, and cannot be added. */
export const ExerciseChoices = ({ place, ...rest }: ExerciseChoicesProps) => {
  if (place === null)
    return (
      <p className="flex items-start gap-2 text-ink-soft">
        <Icon of={MapPin} className="mt-0.5" />
        {words.add.choose}
      </p>
    );
  return <Choices key={`${place.region} ${place.side}`} place={place} {...rest} />;
};

/** On a phone the exercises lie below the body: they come into sight when a place is chosen. */
const show = (section: HTMLElement | null): void => section?.scrollIntoView({ block: 'nearest' });

const Choices = ({ place, ...rest }: ExerciseChoicesProps & { readonly place: Place }) => {
  const { offer } = useProgramDesk();
  const { plain, cue } = regionOf(place.region);
  const reason = whyNotAt(offer, place);
  return (
    <section ref={show} aria-label={words.add.exercises(plain)} className="min-w-0">
      <h3 className="font-serif text-lg font-semibold">{plain}</h3>
      <p className="mb-3 text-sm text-ink-soft">{capital(regionName(place.region, place.side))}</p>
      {reason === null ? (
        <p className="mb-3 text-sm text-ink-soft">{cue}</p>
      ) : (
        <p className="mb-3 flex items-start gap-2 text-stop">
          <Icon of={Ban} className="mt-0.5" />
          <span>{words.add.notHere(reason)}</span>
        </p>
      )}
      <ul className="space-y-3">
        {exercisesFor(place.region).map((exercise) => (
          <ExerciseCard key={exercise.id} exercise={exercise} side={place.side} {...rest} />
        ))}
      </ul>
    </section>
  );
};
