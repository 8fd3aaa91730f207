import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call, type Reply } from '#web/app/api.ts';
import { say } from '#web/ui/said.tsx';
import { hoursBody, hoursFieldsOf, type HoursBody, type HoursFields } from './hours-fields.ts';
import { renewScheduling, type Hours, type Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

export type Outside = Reply<'saveHours'>['outside'];

/** Hours being changed, from the version that was read: what somebody else changed meanwhile is not written over. */
export const useHoursForm = (hours: Hours, settings: Scheduling) => {
  const [fields, setFields] = useState(() => hoursFieldsOf(hours, settings));
  const [version, setVersion] = useState(hours.version);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [outside, setOutside] = useState<Outside>([]);
  const [isChanged, setChanged] = useState(false);
  const save = useMutation({
    mutationFn: async (body: HoursBody) => {
      const answer = await call('saveHours', {
        params: { therapist: hours.therapist },
        body: { version, ...body },
      });
      await renewScheduling();
      if (!answer.ok) return setChanged(true);
      setVersion(answer.value.version);
      setOutside(answer.value.outside);
      say(words.hours.saved);
    },
  });
  const submit = (): void => {
    const made = hoursBody(fields, settings.currency);
    setProblems('problems' in made ? made.problems : {});
    if ('body' in made) save.mutate(made.body);
  };
  const change = (to: Partial<HoursFields>): void => setFields({ ...fields, ...to });
  return { fields, change, problems, outside, isChanged, save, submit };
};

export type HoursFormState = ReturnType<typeof useHoursForm>;
