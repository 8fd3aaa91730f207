import { useState } from 'react';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { words } from './board-words.ts';
import { clockOf } from './clock-text.ts';
import type { Block, Person } from './columns.ts';
import { blockTime } from './deeds.ts';
import type { Place } from './desk.ts';
import { fieldsOf, instantFrom } from './local-time.ts';
import { DAY_MINUTES } from './span.ts';

type Fields = { therapist: string; date: string; from: string; until: string; to: string; said: string };
type Asked = {
  readonly place: Place | null;
  readonly block: Block | null;
  readonly zone: string;
  readonly people: readonly Person[];
  readonly onClose: () => void;
};

/** A time to keep free, as it is being written, of an hour or of a fortnight. Midnight at its end is that after the last day. */
export const useBlockForm = ({ place, block, zone, people, onClose }: Asked) => {
  const me = useMe();
  const [id] = useState<string>(() => block?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState<Fields>(() =>
    fieldsAtFirst({ place, block, zone }, firstOf(me.member, people)),
  );
  const [problems, setProblems] = useState<Record<string, string>>({});
  const save = useAskedOnce({
    mutationFn: (span: { startsAt: string; endsAt: string }) =>
      blockTime(id, { therapist: fields.therapist, words: fields.said.trim(), ...span }, zone),
    onSuccess: onClose,
  });
  const submit = (): void => {
    const startsAt = instantFrom(fields.date, fields.from, zone);
    const endsAt = instantFrom(fields.until, fields.to === '00:00' ? '24:00' : fields.to, zone);
    if (startsAt === null || endsAt === null) return setProblems({ from: words.form.timeMissing });
    if (Temporal.Instant.compare(endsAt, startsAt) <= 0) return setProblems({ to: words.blockForm.order });
    setProblems({});
    save.mutate({ startsAt, endsAt });
  };
  const change = (to: Partial<Fields>): void => setFields(withChange(fields, to));
  return { fields, change, problems, save, submit };
};

/** Another day takes the last one along. */
const withChange = (fields: Fields, to: Partial<Fields>): Fields => ({
  ...fields,
  ...(to.date === undefined ? {} : { until: alongWith(fields, to.date) }),
  ...to,
});

const alongWith = ({ date, until }: Fields, to: string): string => {
  if (![date, until, to].every(isDate)) return to;
  const days = Temporal.PlainDate.from(date).until(Temporal.PlainDate.from(until));
  return Temporal.PlainDate.from(to).add(days).toString();
};

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const firstOf = (member: string, people: readonly Person[]): string =>
  (people.find(({ id }) => id === member) ?? people[0])?.id ?? '';

const fieldsAtFirst = (
  { place, block, zone }: Pick<Asked, 'place' | 'block' | 'zone'>,
  member: string,
): Fields => {
  if (block) {
    const { date, clock: from } = fieldsOf(block.startsAt, zone);
    const { date: last, clock: to } = fieldsOf(block.endsAt, zone);
    const until = to === '00:00' ? Temporal.PlainDate.from(last).subtract({ days: 1 }).toString() : last;
    return { therapist: block.therapist, date, from, until, to, said: block.words };
  }
  const from = place?.from ?? 12 * 60;
  const to = place?.to ?? from + 60;
  const day = place?.date ?? todayIn(zone);
  return {
    therapist: place?.therapist ?? member,
    date: day.toString(),
    until: (to > DAY_MINUTES ? day.add({ days: 1 }) : day).toString(),
    from: clockOf(from),
    to: clockOf(to),
    said: '',
  };
};
