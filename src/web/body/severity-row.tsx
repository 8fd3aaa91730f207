import { Trash2 } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import type { ChartPlace, RegionPanelProps } from './chart-props.ts';
import { isDark } from './paint-look.ts';
import { paintsOf, placeName } from './place-words.ts';
import { paintStyle } from './region-paint.tsx';
import { words } from './words.ts';

type SeverityRowProps = Pick<RegionPanelProps, 'paint' | 'onSeverity' | 'onDelete' | 'naming'> & {
  readonly place: ChartPlace;
  readonly say: (line: string) => void;
};

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How much, from 0 to 10, and the way to take a mark away. */
export const SeverityRow = ({
  place,
  paint,
  onSeverity,
  onDelete,
  say,
  naming = 'clinical',
}: SeverityRowProps) => {
  const paints = paintsOf(paint, place);
  const graded = paints.find(({ fill }) => fill === 'severity' || fill === 'feeling')?.value;
  const name = placeName(place, naming);
  return (
    <div className="flex flex-wrap items-center gap-2 py-2">
      {onSeverity ? (
        <fieldset aria-label={words.panel.how(name)} className="flex flex-wrap gap-1">
          {scores.map((score) => (
            <button
              key={score}
              type="button"
              aria-pressed={score === graded}
              aria-label={words.scale(score)}
              style={score === 0 ? undefined : paintStyle(`severity-${score}`)}
              className="body-score"
              data-dark={score > 0 && isDark(`severity-${score}`)}
              onClick={() => {
                onSeverity(place, score);
                say(words.set(name, score));
              }}
            >
              {score}
            </button>
          ))}
        </fieldset>
      ) : null}
      {onDelete && paints.length > 0 ? (
        <button
          type="button"
          aria-label={words.panel.removeFrom(name)}
          className="inline-flex min-h-target cursor-pointer items-center gap-2 rounded-base px-3 text-ink-soft hover:bg-sunken hover:text-ink"
          onClick={() => {
            onDelete(place);
            say(words.deleted(name));
          }}
        >
          <Icon of={Trash2} />
          {words.panel.remove}
        </button>
      ) : null}
    </div>
  );
};
