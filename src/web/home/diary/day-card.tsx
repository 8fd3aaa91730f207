import { CloudRain, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { diaryDayAt, type DiaryDay, diaryDays, diaryFields } from '#domain/home/diary/diary-day.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { useNow } from '#web/app/now.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { type Noting, useNoting } from '#web/home/home-record.ts';
import { KeptLine } from '#web/home/parts/kept-line.tsx';
import { ScoreKeys } from '#web/home/parts/score-keys.tsx';
import { words } from '#web/home/words.ts';
import { DayChoice } from './day-choice.tsx';
import { OwnWords } from './own-words.tsx';
import { useWordsDraft } from './words-draft.ts';

/** One day's sheet: the one tap first, and below it what else may be said. Every tap is kept as it is made. */
export const DayCard = ({ store, record }: { store: OpenStore; record: HomeRecord }) => {
  const { zone } = store.me;
  const today = diaryDayAt(useNow().toString(), zone);
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? today;
  const noting = useNoting(store);
  const writing = useWordsDraft(store);
  const [sheet] = diaryDays(record.diary, zone, { from: day, to: day });
  return (
    <section aria-label={words.diary.title} className="mb-10">
      <DayChoice today={today} day={day} onChoose={(one) => setChosen(one === today ? null : one)} />
      <BadDay day={day} sheet={sheet} noting={noting} />
      <div className="mt-8 space-y-6">
        <h2 className="text-lg font-semibold">{words.diary.more}</h2>
        {diaryFields.map((field) => (
          <div key={field}>
            <h3 className="mb-2">{words.field[field].ask}</h3>
            <ScoreKeys
              what={words.field[field].name}
              low={words.field[field].low}
              high={words.field[field].high}
              value={sheet?.[field]?.value ?? null}
              isSevere={field === 'pain'}
              onChoose={(score) =>
                void noting.note({
                  kind: 'diary-noted',
                  day,
                  // The same key again takes it back: a slip is no entry.
                  [field]: sheet?.[field]?.value === score ? null : score,
                })
              }
            />
          </div>
        ))}
        <OwnWords key={day} day={day} said={sheet?.words?.value ?? ''} noting={noting} writing={writing} />
      </div>
      {sheet === undefined && !noting.unkept ? null : (
        <div className="mt-4">
          <KeptLine unkept={noting.unkept} />
        </div>
      )}
    </section>
  );
};

type BadDayProps = {
  readonly day: string;
  readonly sheet: DiaryDay | undefined;
  readonly noting: Noting;
};

/** The whole entry of a bad day. */
const BadDay = ({ day, sheet, noting }: BadDayProps) => {
  const isBad = sheet?.bad !== undefined && sheet.bad !== null;
  const say = (bad: boolean): void => void noting.note({ kind: 'diary-noted', day, bad });
  return (
    <div className="rounded-base border border-line bg-surface px-5 py-4">
      {isBad ? (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <output className="flex items-center gap-3 text-lg sm:min-h-target-large">
            <Icon of={CloudRain} size={24} className="text-accent" />
            {words.diary.badNoted}
          </output>
          <div className="-ml-4 sm:ml-0">
            <Button kind="plain" icon={Undo2} onPress={() => say(false)}>
              {words.diary.undo}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <div className="[&>button]:min-h-target-large [&>button]:text-lg">
            <Button wide icon={CloudRain} onPress={() => say(true)}>
              {words.diary.bad}
            </Button>
          </div>
          <p className="mt-2 text-center text-sm text-ink-soft">{words.diary.badHelp}</p>
        </>
      )}
    </div>
  );
};
