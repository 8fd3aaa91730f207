import { useState } from 'react';
import { readHomeRecord, sessionDoings } from '#domain/home/diary/home-days.ts';
import type { FactId } from '#domain/base/ids.ts';
import { hoursBetween, type SorenessDue, sorenessDue } from '#domain/home/diary/soreness.ts';
import type { DiarySoreness } from '#domain/home/diary/diary-fact.ts';
import { CardFrame, LeadOn } from '#web/intake/card-frame.tsx';
import { ScoreKeys } from '#web/intake/score-keys.tsx';
import { Button } from '#web/ui/button.tsx';
import { ageIsDue, now, useCare, withDueRun } from './care.ts';
import { words } from './words.ts';

type WelcomePageProps = { readonly onBegin: () => void; readonly onHistory: () => void };

/** Somebody who was here before: one question about last time, then on. */
export const WelcomePage = ({ onBegin, onHistory }: WelcomePageProps) => {
  const { kept, book } = useCare();
  const [isSaid, say] = useState(false);
  const record = readHomeRecord([...kept.facts]);
  const [due] = sorenessDue(record.diary, sessionDoings(record), now());
  const asksAgain = ageIsDue(kept) || withDueRun(kept).run !== null;
  return (
    <CardFrame
      section={words.tab}
      title={words.again.title}
      lead={asksAgain && kept.run === null ? words.again.due : undefined}
      onBack={null}
      actions={<LeadOn onPress={onBegin}>{kept.run === null ? words.again.begin : words.again.goOn}</LeadOn>}
    >
      {due === undefined ? null : (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">
            {due.asks === 'next-day' ? words.again.sore : words.again.still}
          </h2>
          <ScoreKeys
            label={due.asks === 'next-day' ? words.again.sore : words.again.still}
            value={null}
            low={words.again.soreLow}
            high={words.again.soreHigh}
            onChoose={(score) => {
              say(true);
              void book.append([soreness(due, score, kept.facts.length)]);
            }}
          />
        </section>
      )}
      {isSaid ? <output>{words.again.soreThanks}</output> : null}
      <Button wide onPress={onHistory}>
        {words.again.history}
      </Button>
    </CardFrame>
  );
};

const soreness = ({ after, endedAt }: SorenessDue, score: number, tick: number): DiarySoreness => {
  const at = now();
  return {
    kind: 'diary-soreness',
    entry: crypto.randomUUID(),
    after,
    hours: hoursBetween(endedAt, at),
    score,
    id: crypto.randomUUID() as FactId,
    tick,
    at,
    version: 4,
  };
};
