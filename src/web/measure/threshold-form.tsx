import { useState } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import { thresholdWords } from '#domain/assessment/mark-words.ts';
import { capital } from '#web/body/place-words.ts';
import { RegionPanel } from '#web/body/region-panel.tsx';
import { namesOf } from '#web/session/names-of.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { MeasureForm } from './measure-form.tsx';
import type { Measuring, Says } from './measuring.ts';
import { usePressureUnit } from './pressure-unit.ts';
import { noReadings, readingsOf, type Typed } from './readings.ts';
import { Trials } from './trials.tsx';
import { PickRow } from './pick-row.tsx';
import { words } from './words.ts';

type Threshold = Says<'threshold-measured'>;

/** How far the scale of a meter goes and how finely it is read. */
const scales = { 'kg/cm2': { to: 30, step: 0.1 }, kPa: { to: 3000, step: 1 } } as const;

/** The pressure at which pressing begins to hurt, at one site. */
export const ThresholdForm = ({ note }: Pick<Measuring, 'note'>) => {
  const [site, setSite] = useState<{ region: Threshold['region']; side: Threshold['side'] } | null>(null);
  const [unit, setUnit] = usePressureUnit();
  const [readings, setReadings] = useState<Typed>(noReadings);
  const [device, setDevice] = useState('');
  const submit = (): string | null => {
    const trials = readingsOf(readings);
    if (!site) return words.threshold.missing;
    if (trials.length === 0) return words.trials.missing;
    const meter = device.trim();
    const said: Threshold = {
      kind: 'threshold-measured',
      ...site,
      unit,
      trials,
      ...(meter === '' ? {} : { device: meter }),
    };
    note(said, thresholdWords(said));
    setReadings(noReadings);
    return null;
  };
  return (
    <MeasureForm label={words.kinds.each.threshold} onNote={submit}>
      <Site site={site} onChange={setSite} />
      <PickRow
        label={words.threshold.unit}
        value={unit}
        choices={namesOf(words.threshold.units)}
        onChange={(chosen) => {
          setUnit(chosen);
          setReadings(noReadings);
        }}
      />
      <p className="reading text-ink-soft">{words.threshold.how}</p>
      <Trials
        unit={words.threshold.units[unit]}
        value={readings}
        onChange={setReadings}
        from={0}
        {...scales[unit]}
      />
      <TextField
        label={words.threshold.device}
        help={words.threshold.deviceHelp}
        optional
        value={device}
        onChange={setDevice}
        maxLength={200}
      />
    </MeasureForm>
  );
};

type SiteProps = {
  readonly site: { readonly region: Threshold['region']; readonly side: Threshold['side'] } | null;
  readonly onChange: (site: { region: Threshold['region']; side: Threshold['side'] }) => void;
};

const Site = ({ site, onChange }: SiteProps) => {
  const [choosing, setChoosing] = useState<'no' | 'yes'>('no');
  return (
    <div>
      <p className="mb-1 text-sm font-medium">{words.threshold.site}</p>
      <div className="flex flex-wrap items-center gap-3">
        {site ? <span className="text-lg">{capital(regionName(site.region, site.side))}</span> : null}
        <Button onPress={() => setChoosing('yes')}>
          {site ? words.threshold.change : words.threshold.choose}
        </Button>
      </div>
      <Dialog
        title={words.threshold.site}
        isOpen={choosing === 'yes'}
        onClose={() => setChoosing('no')}
        shape="sheet"
      >
        <RegionPanel
          label={words.threshold.site}
          layer="superficial"
          paint={() => null}
          onChoose={({ region, side }) => {
            onChange({ region, side });
            setChoosing('no');
          }}
        />
      </Dialog>
    </div>
  );
};
