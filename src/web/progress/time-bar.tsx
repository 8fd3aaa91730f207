import { ChevronLeft, ChevronRight } from 'lucide-react';
import { shortDate } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { IconButton } from '#web/ui/icon-button.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { momentBy, momentTitle } from './moment-words.ts';
import type { Progress } from './progress-model.ts';
import { type Stop, TimeSlider } from './time-slider.tsx';
import { knobsOf } from './view.ts';
import { words } from './words.ts';

/** Which moment is in sight, or which two: by the slider, and by a press or a list for who does not drag. */
export const TimeBar = ({ progress }: { progress: Progress }) => {
  const { zone } = useMe();
  const { moments, meaning, places } = progress;
  const one = meaning === 'hurts' ? words.time.drawing : words.time.visit;
  const stops = moments.map((moment, index): Stop => ({
    key: moment.key,
    short: shortDate(moment.at, zone),
    words: momentTitle(meaning, moments, index, zone),
  }));
  const labels = { one, before: words.compare.before, after: words.compare.after };
  if (moments.length === 0) return null;
  return (
    <div className="print:hidden">
      {places.pair === null ? <OneMoment progress={progress} /> : <TwoMoments progress={progress} />}
      {moments.length === 1 ? null : (
        <TimeSlider
          label={words.time.over}
          stops={stops}
          knobs={knobsOf(places, moments.length - 1, labels)}
          onMove={progress.move}
        />
      )}
    </div>
  );
};

const OneMoment = ({ progress }: { progress: Progress }) => {
  const { zone } = useMe();
  const { moments, meaning, places } = progress;
  const moment = moments[places.at];
  if (!moment) return null;
  return (
    <div className="flex items-center gap-2">
      <IconButton
        icon={ChevronLeft}
        label={words.time.earlier}
        aria-disabled={places.at === 0}
        onPress={() => progress.move('at', places.at - 1)}
      />
      <output className="min-w-0 grow text-center tabular-nums">
        <span className="block font-medium">{momentTitle(meaning, moments, places.at, zone)}</span>
        <span className="block text-sm text-ink-soft">{momentBy(meaning, moment)}</span>
      </output>
      <IconButton
        icon={ChevronRight}
        label={words.time.later}
        aria-disabled={places.at === moments.length - 1}
        onPress={() => progress.move('at', places.at + 1)}
      />
    </div>
  );
};

const TwoMoments = ({ progress }: { progress: Progress }) => {
  const { zone } = useMe();
  const { moments, meaning, places } = progress;
  const choices = moments.map((moment, index) => ({
    id: moment.key,
    label: momentTitle(meaning, moments, index, zone),
    detail: momentBy(meaning, moment),
  }));
  const last = moments.length - 1;
  const { before = 0, after = last } = places.pair ?? {};
  const choose = (knob: 'before' | 'after') => (key: string) =>
    progress.move(
      knob,
      moments.findIndex((moment) => moment.key === key),
    );
  return (
    <div className="mb-2 grid grid-cols-1 gap-3 sm:grid-cols-2">
      <SelectField
        label={words.compare.before}
        choices={choices.slice(0, after)}
        value={moments[before]?.key ?? null}
        onChange={choose('before')}
      />
      <SelectField
        label={words.compare.after}
        choices={choices.slice(before + 1)}
        value={moments[after]?.key ?? null}
        onChange={choose('after')}
      />
    </div>
  );
};
