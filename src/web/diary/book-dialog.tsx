import { useState } from 'react';
import { Answer } from '#web/ui/answer.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { BookFieldsForm } from './book-form.tsx';
import type { Desk, Place } from './desk.ts';
import { useScheduling, type Scheduling } from '#web/scheduling/scheduling-model.ts';
import { SeriesStep } from './series-step.tsx';
import { useBookForm, type Wanted } from './use-book-form.ts';
import { words } from './board-words.ts';

type BookDialogProps = {
  readonly place: Place | null;
  readonly how: 'book' | 'drop-in';
  readonly zone: string;
  readonly desk: Desk;
};

/** Books a visit, or a series of them once every date is settled. */
export const BookDialog = (props: BookDialogProps) => (
  <Dialog
    title={props.how === 'drop-in' ? words.form.dropInTitle : words.form.title}
    shape="sheet"
    isOpen
    onClose={props.desk.close}
  >
    <Answer of={useScheduling()}>
      {(settings) =>
        settings.services.length === 0 ? (
          <p>{words.form.noServices}</p>
        ) : (
          <Booking settings={settings} {...props} />
        )
      }
    </Answer>
  </Dialog>
);

const Booking = ({ settings, place, how, zone, desk }: BookDialogProps & { settings: Scheduling }) => {
  const form = useBookForm({ place, how, zone, settings, onClose: desk.close });
  const [series, setSeries] = useState<Wanted | null>(null);
  if (series)
    return <SeriesStep wanted={series} zone={zone} onBack={() => setSeries(null)} onDone={desk.close} />;
  return (
    <BookFieldsForm
      form={form}
      settings={settings}
      zone={zone}
      onSubmit={() => (form.fields.repeat === 'series' ? setSeries(form.wanted()) : form.submit())}
      onClose={desk.close}
      onBlock={() => desk.open({ kind: 'block', place, block: null })}
    />
  );
};
