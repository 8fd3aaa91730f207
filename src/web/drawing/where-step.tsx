import { Check, List, PersonStanding, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ViewId } from '#domain/atlas/figure.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Chosen } from '#web/body/chart-props.ts';
import { placeName } from '#web/body/place-words.ts';
import { RegionPanel } from '#web/body/region-panel.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { Brush, Draft } from './drawing.ts';
import { everyPlace, feltWords, strokesOf, wholePlaces } from './painting.ts';
import { Step } from './step.tsx';
import { Swatch } from './swatch.tsx';
import { words } from './words.ts';

/** A finger's breadth on the skin, in units of which the body's height has 1000. */
const FINGER = 14;

type WhereStepProps = {
  readonly draft: Draft;
  readonly brush: Brush;
  readonly onMark: (chosen: Chosen) => void;
  readonly onUndo: () => void;
  /** Another feeling, or how much of it. */
  readonly onChange: () => void;
  readonly onLook: () => void;
};

/** Where it is felt: drawn with a finger, or chosen from a list that says the same. */
export const WhereStep = ({ draft, brush, onMark, onUndo, onChange, onLook }: WhereStepProps) => {
  const [by, setBy] = useState<'figure' | 'list'>('figure');
  const [said, say] = useState('');
  const [views] = useState(() => viewsFrom(draft));
  const mark = (chosen: Chosen): void => {
    onMark(chosen);
    say(words.where.marked(feltWords(brush), placeName(chosen, 'plain')));
  };
  return (
    <Step title={words.step.where} fills={by === 'figure' ? 'screen' : 'page'}>
      <div className="-mt-1 flex gap-2">
        <Button
          onPress={onChange}
          className="flex min-h-14 min-w-0 grow cursor-pointer items-center gap-3 rounded-base border border-edge bg-surface px-3 text-left hover:bg-sunken"
        >
          <span className="-my-2 scale-75">
            <Swatch {...brush} />
          </span>
          <span className="min-w-0 grow leading-tight">
            <span className="block font-semibold">{words.feeling[brush.feeling].name}</span>
            <span className="block text-sm text-ink-soft">{words.ofTen(brush.amount)}</span>
          </span>
          <span className="text-sm text-accent">{words.where.change}</span>
        </Button>
        <Button
          onPress={() => setBy(by === 'figure' ? 'list' : 'figure')}
          className="flex min-h-14 shrink-0 cursor-pointer items-center gap-2 rounded-base border border-edge bg-surface px-3 hover:bg-sunken"
        >
          <Icon of={by === 'figure' ? List : PersonStanding} />
          {by === 'figure' ? words.where.list : words.where.body}
        </Button>
      </div>
      {by === 'figure' ? (
        <div className="grow [--body-stage:max(18rem,calc(100dvh-23rem))]">
          <BodyChart
            label={words.where.figure}
            layer="superficial"
            mode="brush"
            naming="plain"
            brushRadius={FINGER}
            views={views}
            paint={wholePlaces(draft.marks)}
            spots={strokesOf(draft.marks)}
            onChoose={mark}
            compact
          />
        </div>
      ) : (
        <RegionPanel
          label={words.where.panel}
          layer="superficial"
          naming="plain"
          paint={everyPlace(draft.marks)}
          onChoose={mark}
        />
      )}
      <WhereBar
        marks={draft.marks.length}
        onUndo={() => {
          onUndo();
          say(words.where.undone);
        }}
        onLook={onLook}
      />
      <output className="sr-only">{said}</output>
    </Step>
  );
};

/** The view that was drawn on last comes first. */
const viewsFrom = ({ marks }: Draft): readonly ViewId[] =>
  marks.findLast(({ spot }) => spot)?.spot?.view === 'back' ? ['back', 'front'] : ['front', 'back'];

type WhereBarProps = {
  readonly marks: number;
  readonly onUndo: () => void;
  readonly onLook: () => void;
};

const key =
  'flex min-h-target-large cursor-pointer items-center justify-center gap-2 rounded-base px-4 text-lg font-medium disabled:opacity-50';

const WhereBar = ({ marks, onUndo, onLook }: WhereBarProps) => (
  <div className="sticky bottom-0 grid grid-cols-[2fr_3fr] gap-3 bg-paper pb-3">
    <Button
      isDisabled={marks === 0}
      onPress={onUndo}
      className={`${key} border border-edge bg-surface hover:bg-sunken`}
    >
      <Icon of={Undo2} />
      {words.where.undo}
    </Button>
    <Button
      isDisabled={marks === 0}
      onPress={onLook}
      className={`${key} bg-accent text-on-accent data-pressed:bg-accent-strong`}
    >
      <Icon of={Check} />
      {words.where.look(marks)}
    </Button>
  </div>
);
