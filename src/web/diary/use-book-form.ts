import { useState } from 'react';
import { call } from '#web/app/api.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { useMe } from '#web/app/who-model.ts';
import { attempt } from './attempt.ts';
import { bookFieldsAt, withChange, type BookFields, type Missing } from './book-fields.ts';
import { words } from './board-words.ts';
import type { Place } from './desk.ts';
import type { Scheduling } from '#web/scheduling/scheduling-model.ts';
import { tellDone } from './done-note.ts';
import { useWhyNotFree } from './free-times-model.ts';
import { fieldsOf, instantFrom } from './local-time.ts';
import { momentWords } from './moment-words.ts';
import { refusalWords, type NextTime } from './refusal-words.ts';

type Asked = {
  readonly place: Place | null;
  readonly how: 'book' | 'drop-in';
  readonly zone: string;
  readonly settings: Scheduling;
  readonly onClose: () => void;
};

/** A visit being booked. What stands against its time is asked before it is sent; the server decides again. */
export const useBookForm = ({ place, how, zone, settings, onClose }: Asked) => {
  const { member } = useMe();
  const [id] = useState<string>(() => crypto.randomUUID());
  const [fields, setFields] = useState(() => bookFieldsAt({ place, how, zone, member, settings }));
  const [missing, setMissing] = useState<Missing>({});
  const startsAt = instantFrom(fields.date, fields.clock, zone);
  const why = useWhyNotFree({ service: fields.service, therapist: fields.therapist, startsAt });
  const book = useAskedOnce({
    mutationFn: (wanted: Wanted) => sendBooking(id, wanted, zone),
    onSuccess: (outcome) => (outcome.kind === 'refused' ? undefined : onClose()),
  });
  const refusal = book.data?.kind === 'refused' ? book.data.refusal : null;
  const isOver = why !== undefined && why.why !== null;
  const change = (to: Partial<BookFields>): void => {
    setFields(withChange(fields, to, settings.services));
    book.reset();
  };
  const wanted = (): Wanted | null => {
    const found = missingIn(fields, { startsAt, needsReason: isOver || refusal !== null });
    setMissing(found);
    const { client, service, therapist } = fields;
    if (Object.keys(found).length > 0 || !client || !service || !therapist || startsAt === null) return null;
    return { fields, client, service, therapist, startsAt, isOver: isOver || refusal !== null };
  };
  const submit = (): void => {
    const ready = wanted();
    if (ready) book.mutate(ready);
  };
  const take = (time: NextTime): void => {
    const { date, clock } = fieldsOf(time.startsAt, zone);
    change({ date, clock, therapist: time.therapist });
  };
  return { fields, change, missing, startsAt, why, isOver, refusal, book, wanted, submit, take };
};

export type BookForm = ReturnType<typeof useBookForm>;
export type Wanted = {
  readonly fields: BookFields;
  readonly client: { readonly id: string; readonly name: string };
  readonly service: string;
  readonly therapist: string;
  readonly startsAt: string;
  /** It was seen that something stands against the time: only then does a reason count. */
  readonly isOver: boolean;
};

type Needs = { readonly startsAt: string | null; readonly needsReason: boolean };

const missingIn = (fields: BookFields, { startsAt, needsReason }: Needs): Missing => ({
  ...(fields.client === null ? { client: words.form.clientMissing } : {}),
  ...(fields.service === null ? { service: words.form.serviceMissing } : {}),
  ...(fields.therapist === null ? { therapist: words.form.therapistMissing } : {}),
  ...(startsAt === null ? { time: words.form.timeMissing } : {}),
  ...(fields.repeat === 'once' && needsReason && fields.reason.trim() === ''
    ? { reason: words.refusal.reasonMissing }
    : {}),
});

const sendBooking = (
  id: string,
  { fields, client, service, therapist, startsAt, isOver }: Wanted,
  zone: string,
) => {
  const moment = momentWords(startsAt, zone);
  const reason = fields.reason.trim();
  const body = {
    id,
    client: client.id,
    service,
    therapist,
    startsAt,
    ...(fields.second === null ? {} : { secondTherapist: fields.second }),
    ...(fields.room === null ? {} : { room: fields.room }),
    ...(isOver && reason !== '' ? { overlap: { reason } } : {}),
  };
  return attempt({
    key: `book ${id}`,
    words: words.wish.book(client.name, moment),
    send: () => call('bookAppointment', { body }),
    onDone: () => tellDone({ words: words.done.booked(client.name, moment) }),
    whyNot: refusalWords,
  });
};
