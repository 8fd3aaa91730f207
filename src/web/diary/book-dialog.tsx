import { useState } from 'react';
import { Dialog } from '#web/ui/dialog.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BookFieldsForm } from './book-form.tsx';
import type { Desk, Place } from './desk.ts';
import type { Scheduling } from '#web/scheduling/scheduling-model.ts';
import { SeriesStep } from './series-step.tsx';
import { useBookForm, type Wanted } from './use-book-form.ts';
import { words } from './board-words.ts';

type BookDialogProps = {
  readonly place: Place | null;
  readonly how: 'book' | 'drop-in';
  readonly zone: string;
  readonly settings: Scheduling | undefined;
  readonly desk: Desk;
};

/** Books a visit, or a series of them once every date is settled. */
export const BookDialog = ({ settings, ...rest }: BookDialogProps) => (
  <Dialog
    title={rest.how === 'drop-in' ? words.form.dropInTitle : words.form.title}
    shape="sheet"
    isOpen
    onClose={rest.desk.close}
  >
    {settings === undefined ? (
      <Skeleton />
    ) : settings.services.length === 0 ? (
      <p>{words.form.noServices}</p>
    ) : (
      <Booking settings={settings} {...rest} />
    )}
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
