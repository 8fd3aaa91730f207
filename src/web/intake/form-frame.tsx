import { CircleCheck, CircleDot, Circle } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Icon } from '#web/ui/icon.tsx';
import { useForm } from './form-context.ts';
import { isDone, minutesLeft, type Place } from './steps.ts';
import { SavedLine } from './saved-line.tsx';
import { words } from './words.ts';

type FormFrameProps = {
  readonly place: Place;
  /** Hidden where nothing but the page at once matters. */
  readonly progress: 'shown' | 'hidden';
  /** What closes the form, where there is somewhere to go. */
  readonly close?: ReactNode;
  readonly children: ReactNode;
};

/** What stands around every card: whose form it is, how far, whether it is saved; on a wide screen also its parts. */
export const FormFrame = ({ place, progress, close, children }: FormFrameProps) => {
  const { filling } = useForm();
  useTabTitle();
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[20rem_minmax(0,1fr)]">
      <aside className="hidden border-r border-line bg-sunken lg:block">
        <div className="sticky top-0 flex max-h-dvh flex-col gap-8 overflow-auto px-8 py-10">
          <p className="font-serif text-xl font-semibold">{filling.opening.practiceName}</p>
          {progress === 'shown' ? <Parts place={place} /> : null}
        </div>
      </aside>
      <main
        id="page"
        tabIndex={-1}
        className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col gap-5 px-4 pt-4 pb-1 outline-none sm:px-8 sm:pt-8"
      >
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 lg:justify-end">
            <p className="font-serif font-semibold lg:hidden">{filling.opening.practiceName}</p>
            <SavedLine />
            {close}
          </div>
          {progress === 'shown' ? <Progress place={place} /> : null}
        </div>
        {children}
      </main>
    </div>
  );
};

const useTabTitle = (): void => {
  useEffect(() => {
    document.title = `${words.tab} · Unwind`;
  }, []);
};

const Progress = ({ place }: { place: Place }) => {
  const { filling, steps } = useForm();
  const here = steps.findIndex(({ id }) => id === place);
  const passed = here < 0 ? steps.length : here;
  const left = words.progress.left(minutesLeft(filling, steps));
  return (
    <div className="flex items-center gap-3">
      <progress
        aria-label={words.progress.label}
        max={Math.max(1, steps.length)}
        value={passed}
        className="h-1.5 grow appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
      >
        {left}
      </progress>
      <p className="text-sm text-ink-soft tabular-nums">{left}</p>
    </div>
  );
};

/** The parts of the form, each with a sign: done, now, to come. */
const Parts = ({ place }: { place: Place }) => {
  const { filling, steps } = useForm();
  const parts = [...Map.groupBy(steps, ({ sectionTitle }) => sectionTitle)];
  return (
    <ol aria-label={words.progress.sections} className="flex flex-col gap-3">
      {parts.map(([title, inside]) => {
        const isHere = inside.some(({ id }) => id === place);
        const done = inside.every((step) => isDone(filling, step));
        return (
          <li
            key={title}
            {...(isHere ? { 'aria-current': 'step' } : {})}
            className={`flex items-center gap-3 ${isHere ? 'font-semibold' : 'text-ink-soft'}`}
          >
            <Icon
              of={isHere ? CircleDot : done ? CircleCheck : Circle}
              className={isHere || done ? 'text-accent' : ''}
            />
            {title}
            <span className="sr-only">{isHere ? words.progress.now : done ? words.progress.done : ''}</span>
          </li>
        );
      })}
    </ol>
  );
};
