import { useState } from 'react';
import { call, type Reply } from '#web/app/api.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { say } from '#web/ui/said.tsx';
import { hoursBody, hoursFieldsOf, type HoursFields } from './hours-fields.ts';
import { renewScheduling, type Body, type Hours, type Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

export type Outside = Reply<'saveHours'>['outside'];

/**
 * Hours being changed, from the version that was read: what somebody else changed meanwhile is not written over unasked, and
 * what was written here is kept until she who wrote it has decided.
 */
export const useHoursForm = (hours: Hours, settings: Scheduling) => {
  const [fields, setFields] = useState(() => hoursFieldsOf(hours, settings));
  const [version, setVersion] = useState(hours.version);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [outside, setOutside] = useState<Outside>([]);
  const [theirs, setTheirs] = useState<Hours | null>(null);
  const [mine, setMine] = useState<HoursFields | null>(null);
  const save = useAskedOnce({
    mutationFn: async (body: Body<'saveHours'>) => {
      const answer = await call('saveHours', { params: { therapist: hours.therapist }, body });
      await renewScheduling();
      if (!answer.ok) return setTheirs(answer.refusal.now);
      setVersion(answer.value.version);
      setOutside(answer.value.outside);
      setTheirs(null);
      setMine(null);
      say(words.hours.saved);
    },
  });
  const saveFrom = (from: number): void => {
    const made = hoursBody(fields, settings.currency);
    setProblems('problems' in made ? made.problems : {});
    if ('body' in made) save.mutate({ version: from, ...made.body });
  };
  const change = (to: Partial<HoursFields>): void => setFields({ ...fields, ...to });
  const show = (next: HoursFields, kept: HoursFields | null): void => {
    setFields(next);
    setMine(kept);
    setProblems({});
  };
  const meanwhile: Meanwhile | null = theirs && {
    theirs,
    isShown: mine !== null,
    showTheirs: () => show(hoursFieldsOf(theirs, settings), fields),
    backToMine: () => (mine === null ? undefined : show(mine, null)),
    saveOver: () => saveFrom(theirs.version),
  };
  // What is shown is what stands now: saved as it is then changed, it goes over nothing unseen.
  const submit = (): void => saveFrom(theirs !== null && mine !== null ? theirs.version : version);
  return { fields, change, problems, outside, meanwhile, save, submit };
};

/** Somebody else changed the hours: what stands now, beside what was written here. */
export type Meanwhile = {
  readonly theirs: Hours;
  /** What stands now is in the form, and what was written here is kept. */
  readonly isShown: boolean;
  readonly showTheirs: () => void;
  readonly backToMine: () => void;
  readonly saveOver: () => void;
};

export type HoursFormState = ReturnType<typeof useHoursForm>;
