import { useRef, useState } from 'react';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { useNow } from '#web/app/now.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { useNoting } from '#web/home/home-record.ts';
import type { KeptHome } from '#web/home/my-home.ts';
import { words } from '#web/home/words.ts';
import { KeptLine } from './kept-line.tsx';
import { ScoreKeys } from './score-keys.tsx';
import { sorenessAnswers, sorenessQuestion } from './soreness-model.ts';

type SorenessCardProps = {
  readonly store: OpenStore;
  readonly record: HomeRecord;
  /** Undefined while it is not known, and without a network on the first day: then only sessions are asked about. */
  readonly kept: KeptHome | undefined;
};

/** How sore it is after a visit or a session at home; there only while it is due. */
export const SorenessCard = ({ store, record, kept }: SorenessCardProps) => {
  const { note, unkept } = useNoting(store);
  const now = useNow().toString();
  const [answered, setAnswered] = useState(false);
  const isAnswering = useRef(false);
  const question = sorenessQuestion(kept, record, { now, zone: store.me.zone });
  if (question === null && !answered) return null;
  const answer = async (score: number): Promise<void> => {
    // A finger that taps twice before the first tap is on the disk says it once.
    if (question === null || isAnswering.current) return;
    isAnswering.current = true;
    setAnswered(true);
    for (const saying of sorenessAnswers(question, score, now)) await note(saying);
    isAnswering.current = false;
  };
  return (
    <section
      aria-labelledby="soreness"
      className="mb-8 rounded-base border border-line bg-surface px-5 py-4 print:hidden"
    >
      <p id="soreness" className="mb-3 text-sm font-medium text-ink-soft">
        {words.soreness.title}
      </p>
      {question === null ? (
        <div className="space-y-2">
          <output className="block text-lg">{words.soreness.thanks}</output>
          <KeptLine unkept={unkept} />
        </div>
      ) : (
        <>
          <h2 className="mb-4 text-lg font-semibold">{question.ask}</h2>
          <ScoreKeys
            what={words.soreness.what}
            low={words.soreness.low}
            high={words.soreness.high}
            value={null}
            isSevere
            onChoose={(score) => void answer(score)}
          />
        </>
      )}
    </section>
  );
};
