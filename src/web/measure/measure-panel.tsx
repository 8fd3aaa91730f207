import { useMemo, useState } from 'react';
import type { BodyHistory } from '#domain/assessment/history.ts';
import type { Chart } from '#domain/assessment/chart.ts';
import { takeBack } from '#domain/session/noting.ts';
import { useMe } from '#web/app/who-model.ts';
import { namesOf } from '#web/session/names-of.ts';
import type { Recorder } from '#web/session/recording.ts';
import { say } from '#web/ui/said.tsx';
import { earlierVisits, type Measuring } from './measuring.ts';
import { MovementForm } from './movement-form.tsx';
import { PostureForm } from './posture-form.tsx';
import { usePressureUnit } from './pressure-unit.ts';
import { RangeForm } from './range-form.tsx';
import { Results } from './results.tsx';
import { resultsOf } from './results-model.ts';
import { ThresholdForm } from './threshold-form.tsx';
import { PickRow } from './pick-row.tsx';
import { words } from './words.ts';

type MeasurePanelProps = {
  readonly record: Recorder;
  /** Earlier visits; null where they could not be had. */
  readonly history: BodyHistory | null;
  /** What this visit has found so far. */
  readonly chart: Chart;
};

type Kind = keyof typeof forms;

const forms = {
  range: RangeForm,
  threshold: ThresholdForm,
  posture: PostureForm,
  movement: MovementForm,
};

/** Everything that is measured: ranges of motion, pressure pain, posture and movements, each a fact of the session. */
export const MeasurePanel = ({ record, history, chart }: MeasurePanelProps) => {
  const [kind, setKind] = useState<Kind>('range');
  const { zone } = useMe();
  const [unit] = usePressureUnit();
  const visits = useMemo(() => earlierVisits(history, chart), [history, chart]);
  const measuring: Measuring = {
    note: (what, said) => {
      record(() => [what]);
      say(words.saved(said));
    },
    chart,
    visits,
    zone,
  };
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="flex flex-col gap-6">
        <PickRow
          label={words.kinds.label}
          value={kind}
          choices={namesOf(words.kinds.each)}
          columns={4}
          onChange={setKind}
        />
        {Object.entries(forms).map(([name, Form]) => (
          // Kept while another is in hand: nothing typed is lost.
          <div key={name} hidden={name !== kind}>
            <Form {...measuring} />
          </div>
        ))}
      </div>
      <section aria-label={words.results.title}>
        <h3 className="mb-3 text-lg font-semibold">{words.results.title}</h3>
        <Results
          results={resultsOf({ chart, visits, zone, unit })}
          onTakeBack={(result) => {
            record(() => [takeBack(result.id)]);
            say(words.takenBack(result.name));
          }}
        />
      </section>
    </div>
  );
};
