import { useState } from 'react';
import { secondsOf } from '#domain/outcome/asked/question.ts';
import type { CheckIn } from '#domain/outcome/asked/still-open.ts';
import { KeptLine } from '#web/home/parts/kept-line.tsx';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Button } from '#web/ui/button.tsx';
import { type Draft, useAsking } from './check-in-model.ts';
import { QuestionView } from './question-view.tsx';
import { words } from './words.ts';

type AskedProps = {
  readonly store: OpenStore;
  readonly checkIn: CheckIn;
  readonly open: readonly string[];
  readonly kept: Draft;
  readonly onDone: () => void;
};

/** From the first word to the last question. What is asked stays as it was when the page opened. */
export const Asked = ({ store, checkIn, open: nowOpen, kept, onDone }: AskedProps) => {
  const [open] = useState(nowOpen);
  const { questions, draft, unkept, change, finish } = useAsking(store, checkIn, open, kept);
  const [begun, setBegun] = useState(false);
  const place = Math.min(draft.place, questions.length);
  const question = questions[place];
  const send = async (): Promise<void> => {
    if (await finish()) onDone();
  };
  return (
    <>
      {begun && place >= 0 ? (
        question === undefined ? (
          <End onBack={() => change({ ...draft, place: questions.length - 1 })} onSend={() => void send()} />
        ) : (
          <QuestionView
            key={question.key}
            question={question}
            of={questions.length}
            draft={{ ...draft, place }}
            onChange={change}
          />
        )
      ) : (
        <Start
          moment={checkIn.moment}
          seconds={secondsOf(open)}
          goesOn={draft.place >= 0}
          onBegin={() => {
            setBegun(true);
            if (draft.place < 0) change({ ...draft, place: 0 });
          }}
        />
      )}
      {unkept ? <KeptLine unkept /> : null}
    </>
  );
};

type StartProps = {
  readonly moment: CheckIn['moment'];
  readonly seconds: number;
  readonly goesOn: boolean;
  readonly onBegin: () => void;
};

const Start = ({ moment, seconds, goesOn, onBegin }: StartProps) => (
  <div className="space-y-4">
    <p className="reading text-ink-soft">{words.lead}</p>
    <p className="reading text-lg">{words.start[moment]}</p>
    <p className="reading text-ink-soft">{seconds <= 60 ? words.start.minute : words.start.minutes}</p>
    <Button kind="primary" wide onPress={onBegin}>
      {goesOn ? words.start.goOn : words.start.begin}
    </Button>
  </div>
);

const End = ({ onBack, onSend }: { onBack: () => void; onSend: () => void }) => (
  <div className="space-y-4">
    <h2 className="font-serif text-2xl font-semibold">{words.end.title}</h2>
    <p className="reading text-ink-soft">{words.end.text}</p>
    <Button kind="primary" wide onPress={onSend}>
      {words.end.send}
    </Button>
    <Button wide onPress={onBack}>
      {words.back}
    </Button>
  </div>
);
