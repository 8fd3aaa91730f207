import { Smartphone } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { rangeWords } from '#domain/assessment/mark-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Beside } from './beside.tsx';
import { MeasureForm } from './measure-form.tsx';
import type { Measuring } from './measuring.ts';
import { askForSensor, type Access } from './orientation-sensor.ts';
import { besideOf, changeOf } from './range-beside.ts';
import { firstRange, measuredBy, rangeSaid, unread, type RangeDraft } from './range-draft.ts';
import { How, What } from './range-fields.tsx';
import { readingsOf, typedFrom } from './readings.ts';
import { ScoreField } from './score-field.tsx';
import { Trials } from './trials.tsx';
import { words } from './words.ts';

const PhoneInclinometer = lazy(async () => ({
  default: (await import('./phone-inclinometer.tsx')).PhoneInclinometer,
}));

/** One range of motion: which movement, by what, and what was read. */
export const RangeForm = (measuring: Measuring) => {
  const [draft, setDraft] = useState<RangeDraft>(firstRange);
  const [phone, setPhone] = useState<'away' | 'asking' | Access>('away');
  const beside = besideOf(measuredBy(draft), measuring);
  // In the very tap: an iPhone lets nobody ask for the sensor later.
  const ask = (): void => {
    setPhone('asking');
    void askForSensor().then(setPhone);
  };
  const noteReadings = (degrees: readonly number[]): string | null => {
    const said = rangeSaid(draft, [...degrees]);
    if (!said) return words.trials.missing;
    measuring.note(said, rangeWords(said));
    setDraft(unread(draft));
    return null;
  };
  const read = readingsOf(draft.readings);
  const bySensor = draft.device === 'phone' && read.length === 0;
  return (
    <>
      <MeasureForm
        label={words.kinds.each.range}
        kind={bySensor ? 'quiet' : 'primary'}
        onNote={() => noteReadings(read)}
      >
        <What draft={draft} onChange={setDraft} />
        <How draft={draft} onChange={setDraft} />
        {draft.device === 'phone' ? (
          <Button kind={bySensor ? 'primary' : 'quiet'} icon={Smartphone} wide onPress={ask}>
            {bySensor ? words.range.withPhone : words.range.again}
          </Button>
        ) : null}
        <Trials
          unit={words.range.unit}
          value={draft.readings}
          onChange={(readings) => setDraft({ ...draft, readings })}
          from={-90}
          to={360}
        />
        <ScoreField
          label={words.range.pain}
          value={draft.painAtEnd}
          onChange={(painAtEnd) => setDraft({ ...draft, painAtEnd })}
        />
        <Beside beside={beside} device={draft.device} />
      </MeasureForm>
      {phone === 'away' ? null : (
        <Suspense fallback={null}>
          <PhoneInclinometer
            draft={draft}
            beside={beside}
            changeOf={(degrees) => changeOf({ ...measuredBy(draft), degrees: [...degrees] }, measuring)}
            access={phone}
            onAskAgain={ask}
            onBack={(degrees) => {
              if (degrees.length > 0) setDraft({ ...draft, readings: typedFrom(degrees) });
              setPhone('away');
            }}
            onNote={(degrees) => {
              noteReadings(degrees);
              setPhone('away');
            }}
          />
        </Suspense>
      )}
    </>
  );
};
