import { List, PersonStanding, X } from 'lucide-react';
import { useState } from 'react';
import type { FigureId } from '#domain/atlas/figure.ts';
import type { AnsweredPlace } from '#domain/screening/answer.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Chosen, PaintPlace } from '#web/body/chart-props.ts';
import { placeName } from '#web/body/place-words.ts';
import { RegionPanel } from '#web/body/region-panel.tsx';
import { drawnPlace } from '#web/drawing/painting.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { words } from './words.ts';

type PlacesFieldProps = {
  readonly value: readonly AnsweredPlace[];
  readonly onChange: (value: AnsweredPlace[]) => void;
  /** Without it, the one chosen on this device. */
  readonly figure?: FigureId;
};

/** Places on the body, touched on the figure or chosen from a list that says the same. */
export const PlacesField = ({ value, onChange, figure }: PlacesFieldProps) => {
  const [by, setBy] = useState<'figure' | 'list'>('figure');
  const [said, say] = useState('');
  const toggle = ({ region, side }: Pick<Chosen, 'region' | 'side'>): void => {
    const without = value.filter((one) => one.region !== region || one.side !== side);
    const isNew = without.length === value.length;
    const name = placeName({ region, side }, 'plain');
    say(isNew ? words.places.marked(name) : words.places.unmarked(name));
    onChange(isNew ? [...value, { region, side }] : without);
  };
  const shown = { layer: 'superficial', naming: 'plain', paint: paintOf(value), onChoose: toggle } as const;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-ink-soft">{words.places.help}</p>
        <Button
          icon={by === 'figure' ? List : PersonStanding}
          onPress={() => setBy(by === 'figure' ? 'list' : 'figure')}
        >
          {by === 'figure' ? words.places.list : words.places.body}
        </Button>
      </div>
      {by === 'figure' ? (
        <div className="[--body-stage:max(18rem,calc(100dvh-28rem))]">
          <BodyChart
            {...shown}
            {...(figure === undefined ? {} : { figure })}
            label={words.places.figure}
            mode="choose"
            views={['front', 'back']}
            compact
          />
        </div>
      ) : (
        <RegionPanel {...shown} label={words.places.panel} />
      )}
      <ul className="flex flex-wrap gap-2">
        {value.map((place) => (
          <li
            key={`${place.region} ${place.side}`}
            className="flex items-center gap-1 rounded-base border border-line bg-surface pl-3"
          >
            {drawnPlace(place)}
            <IconButton
              icon={X}
              label={words.places.remove(drawnPlace(place))}
              onPress={() => onChange(value.filter((one) => one !== place))}
            />
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{words.places.count(value.length)}</p>
      <output className="sr-only">{said}</output>
    </div>
  );
};

const paintOf =
  (value: readonly AnsweredPlace[]): PaintPlace =>
  ({ region, side }) =>
    value.some((one) => one.region === region && (one.side === side || one.side === 'bilateral'))
      ? { fill: 'severity', value: 5, mark: '', words: words.places.chosen }
      : null;
