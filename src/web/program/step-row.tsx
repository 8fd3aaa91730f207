import { ChevronDown, EllipsisVertical, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { MenuItem } from '#web/ui/menu-item.tsx';
import { popoverLook } from '#web/ui/popover-look.ts';
import { CautionWords } from './caution-words.tsx';
import { useProgramDesk } from './editor-context.ts';
import { ProblemLines } from './problem-lines.tsx';
import { StepFields } from './step-fields.tsx';
import { doseWords, stepName } from './step-words.ts';
import type { useReorder } from './use-reorder.ts';
import { words } from './words.ts';

type StepRowProps = {
  readonly step: ProgramStep;
  readonly at: string;
  readonly place: number;
  readonly handle: ReturnType<ReturnType<typeof useReorder>['handle']>;
  readonly onChange: (step: ProgramStep) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One exercise of an evening: its drawing and its dose in a line; its fields once it is opened. */
export const StepRow = ({ step, at, place, handle, onChange, ...deeds }: StepRowProps) => {
  const { problems } = useProgramDesk();
  const [isOpen, setOpen] = useState(false);
  const { figure, region, limit } = exerciseOf(step.exercise);
  const name = stepName(step);
  const hasProblem = problems.some(({ path }) => path.startsWith(`${at}.`));
  const shown = isOpen || hasProblem;
  return (
    <li className="rounded-base border border-line bg-surface">
      <div className="flex items-center gap-1 pr-1 sm:gap-2">
        <Handle name={name} handle={handle} />
        <div aria-hidden className="hidden w-16 shrink-0 sm:block">
          <ExerciseFigure figure={figure} side={step.side === 'right' ? 'right' : 'left'} label={name} />
        </div>
        <Button
          aria-expanded={shown}
          onPress={() => setOpen(!isOpen)}
          className="flex min-h-target min-w-0 grow cursor-pointer items-center justify-between gap-2 rounded-small py-2.5 text-left"
        >
          <span className="min-w-0">
            <span className="block font-medium">
              <span className="sr-only">{words.step.place(place)} </span>
              {name}
            </span>
            <span className="block text-sm text-ink-soft tabular-nums">{doseWords(step)}</span>
          </span>
          <Icon
            of={ChevronDown}
            className={`text-ink-soft transition-transform ${shown ? 'rotate-180' : ''}`}
          />
        </Button>
        <Deeds name={name} {...deeds} />
      </div>
      <div className="px-4 empty:hidden [&:has(li)]:pb-3">
        <ProblemLines at={at} />
      </div>
      {limit === 'caution' ? <CautionWords region={region} at={at} isOpen={shown} /> : null}
      {shown ? <StepFields step={step} at={at} onChange={onChange} /> : null}
    </li>
  );
};

const Handle = ({ name, handle }: { name: string; handle: StepRowProps['handle'] }) => (
  <button
    type="button"
    aria-label={words.step.move(name)}
    className="grid min-h-16 w-11 shrink-0 cursor-grab touch-none place-items-center rounded-base text-ink-soft hover:text-ink active:cursor-grabbing"
    {...handle}
  >
    <Icon of={GripVertical} />
  </button>
);

type DeedsProps = Pick<StepRowProps, 'onMove' | 'onRemove'> & { readonly name: string };

/** The same by one press each, for whom a drag is too much. */
const Deeds = ({ name, onMove, onRemove }: DeedsProps) => (
  <MenuTrigger>
    <Button
      aria-label={words.step.more(name)}
      className="grid size-target shrink-0 cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Icon of={EllipsisVertical} />
    </Button>
    <Popover className={popoverLook}>
      <Menu aria-label={words.step.more(name)} className="outline-none">
        <MenuItem onAction={() => onMove(-1)}>{words.step.up}</MenuItem>
        <MenuItem onAction={() => onMove(1)}>{words.step.down}</MenuItem>
        <MenuItem onAction={onRemove}>{words.step.remove}</MenuItem>
      </Menu>
    </Popover>
  </MenuTrigger>
);
