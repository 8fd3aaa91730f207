import { useState } from 'react';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import { RegionPanel } from '#web/body/region-panel.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { ExerciseChoices } from './exercise-choices.tsx';
import { useProgramDesk } from './editor-context.ts';
import { paintHome, type Place } from './paint-home.ts';
import { segmentLook, segmentsLook } from './segment-look.ts';
import { words } from './words.ts';

type AddSheetProps = {
  readonly steps: readonly ProgramStep[];
  readonly onAdd: (step: ProgramStep) => void;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
};

const ways = [{ value: 'body' }, { value: 'list' }] as const;

/** Where it is to be done, on the body or by name, and the exercises for that place. Stays open for the next one. */
export const AddSheet = ({ steps, onAdd, onRemove, onClose }: AddSheetProps) => {
  const { offer } = useProgramDesk();
  const [way, setWay] = useState<'body' | 'list'>('body');
  const [place, setPlace] = useState<Place | null>(null);
  const chart = {
    label: words.add.chart,
    layer: 'superficial',
    paint: paintHome(offer, steps),
    chosen: place,
    onChoose: ({ region, side }: Place) => setPlace({ region, side }),
  } as const;
  return (
    <Dialog title={words.add.title} shape="sheet" width="wide" isOpen onClose={onClose}>
      <OneOfFew
        label={words.add.way}
        choices={ways}
        value={way}
        onChange={setWay}
        look={segmentsLook}
        keyLook={segmentLook}
      >
        {({ value }) => words.add.ways[value]}
      </OneOfFew>
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        {way === 'body' ? (
          <BodyChart {...chart} mode="choose" compact />
        ) : (
          <RegionPanel
            {...chart}
            planned={[...new Set(steps.map(({ exercise }) => exerciseOf(exercise).region))]}
          />
        )}
        <div aria-live="polite">
          <ExerciseChoices place={place} steps={steps} onAdd={onAdd} onRemove={onRemove} />
        </div>
      </div>
      <DialogActions>
        <Button kind="primary" onPress={onClose}>
          {words.add.close(steps.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
