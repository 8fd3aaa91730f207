import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { NotScored } from '#contract/instrument-answer.ts';
import type { Moment } from '#domain/outcome/instrument-answer.ts';
import { call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

type Body = BodyOf<Contract['answerInstrument']>;

/** What is typed, as it is typed. */
export type Typed = {
  readonly instrument: string;
  readonly moment: Moment;
  readonly numbers: Readonly<Record<string, string>>;
  readonly ticks: readonly string[];
  readonly total: string;
};

export const useAnswering = (client: string, onDone: () => void) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<NotScored | null>(null);
  const mutation = useMutation({
    mutationFn: async (typed: Typed) => {
      const none = refusal?.why === 'none-ticked' ? ({ none: 'confirmed' } as const) : {};
      return call('answerInstrument', { params: { client }, body: { ...bodyOf(typed, id), ...none } });
    },
    onSuccess: async (answer) => {
      if (!answer.ok) return setRefusal(answer.refusal);
      await queryClient.invalidateQueries({ queryKey: ['client', client] });
      say(words.sheet.saved);
      onDone();
      return undefined;
    },
  });
  return { ...mutation, refusal, forget: () => setRefusal(null) };
};

const bodyOf = ({ instrument, moment, numbers, ticks, total }: Typed, id: string): Body => ({
  id,
  instrument,
  moment,
  at: Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
  answers: {
    ...Object.fromEntries(Object.entries(numbers).flatMap(([item, typed]) => numberIn(item, typed))),
    ...Object.fromEntries(ticks.map((item) => [item, 1])),
  },
  total: numberIn('total', total)[0]?.[1] ?? null,
});

/** As people type it, with a comma or with the minus of a book. */
const numberIn = (item: string, typed: string): [string, number][] => {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  return text === '' || Number.isNaN(Number(text)) ? [] : [[item, Number(text)]];
};
