import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { words } from './board-words.ts';
import { clockOf } from './clock-text.ts';
import type { Block } from './columns.ts';
import { blockTime } from './deeds.ts';
import type { Place } from './desk.ts';
import { fieldsOf, instantFrom } from './local-time.ts';
import { useNames } from './names.ts';

type Fields = { therapist: string; date: string; from: string; to: string; said: string };
type Asked = {
  readonly place: Place | null;
  readonly block: Block | null;
  readonly zone: string;
  readonly onClose: () => void;
};

/** A time to keep free, as it is being written. An end at or before the beginning lies on the next day when it is midnight. */
export const useBlockForm = ({ place, block, zone, onClose }: Asked) => {
  const me = useMe();
  const names = useNames();
  const [id] = useState<string>(() => block?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState<Fields>(() =>
    fieldsAtFirst({ place, block, zone }, firstOf(me.member, names)),
  );
  const [problems, setProblems] = useState<Record<string, string>>({});
  const save = useMutation({
    mutationFn: (span: { startsAt: string; endsAt: string }) =>
      blockTime(id, { therapist: fields.therapist, words: fields.said.trim(), ...span }, zone),
    onSuccess: onClose,
  });
  const submit = (): void => {
    const startsAt = instantFrom(fields.date, fields.from, zone);
    const endsAt = instantFrom(fields.date, fields.to === '00:00' ? '24:00' : fields.to, zone);
    if (startsAt === null || endsAt === null) return setProblems({ from: words.form.timeMissing });
    if (Temporal.Instant.compare(endsAt, startsAt) <= 0) return setProblems({ to: words.blockForm.order });
    setProblems({});
    save.mutate({ startsAt, endsAt });
  };
  return { fields, change: (to: Partial<Fields>) => setFields({ ...fields, ...to }), problems, save, submit };
};

const firstOf = (member: string, names: ReadonlyMap<string, string>): string =>
  names.has(member) ? member : ([...names.keys()][0] ?? '');

const fieldsAtFirst = ({ place, block, zone }: Omit<Asked, 'onClose'>, member: string): Fields => {
  if (block) {
    const { date, clock } = fieldsOf(block.startsAt, zone);
    const to = fieldsOf(block.endsAt, zone).clock;
    return { therapist: block.therapist, date, from: clock, to, said: block.words };
  }
  const from = place?.from ?? 12 * 60;
  return {
    therapist: place?.therapist ?? member,
    date: (place?.date ?? todayIn(zone)).toString(),
    from: clockOf(from),
    to: clockOf(place?.to ?? from + 60),
    said: '',
  };
};
