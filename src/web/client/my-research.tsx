import { useState } from 'react';
import type { MyResearch } from '#contract/registry.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Confirm } from '#web/screening/confirm.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { useWithdrawResearch } from './my-model.ts';
import { words } from './words.ts';

type MyResearchPartProps = { readonly research: MyResearch; readonly zone: string };

/** Whether the client's numbers may be used for research, and the way to take that back (REGISTRY-11). */
export const MyResearchPart = ({ research, zone }: MyResearchPartProps) => {
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const withdraw = useWithdrawResearch(close);
  return (
    <Section title={words.mine.research.title} lead={words.mine.research.lead}>
      <p>{standingWords(research, zone)}</p>
      {research?.agrees === true ? (
        <div className="mt-4">
          <Button onPress={() => setAsking(true)}>{words.mine.research.action}</Button>
        </div>
      ) : null}
      {isAsking ? (
        <Confirm
          title={words.mine.research.confirmTitle}
          text={words.mine.research.confirmText}
          action={words.mine.research.action}
          of={withdraw}
          onConfirm={() => withdraw.mutate()}
          onClose={close}
        />
      ) : null}
    </Section>
  );
};

const standingWords = (research: MyResearch, zone: string): string => {
  if (research === null) return words.mine.research.never;
  const day = dateOf(research.since, zone);
  return research.agrees ? words.mine.research.agrees(day) : words.mine.research.withdrawn(day);
};
