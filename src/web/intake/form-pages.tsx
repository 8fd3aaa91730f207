import { CloudOff, CopyX } from 'lucide-react';
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Step } from '#domain/intake/card.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { State } from '#web/ui/state.tsx';
import { AtOncePage } from './at-once-page.tsx';
import { CardOf } from './card-of.tsx';
import { type FormInHand, FormProvider, useForm, useFormAt } from './form-context.ts';
import type { DeskState, FormDesk } from './form-desk.ts';
import { FormFrame } from './form-frame.tsx';
import { HandInPage } from './hand-in-page.tsx';
import { LastPage } from './last-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { isDone, placeBefore, resumeAt, REVIEW } from './steps.ts';
import { usePlaces } from './use-place.ts';
import { WhoCard } from './who-card.tsx';
import { words } from './words.ts';

type FormPagesProps = {
  readonly desk: FormDesk;
  /** The link does not work any more; what is left is shown by whoever opened it. */
  readonly gone: ReactNode;
  readonly close?: ReactNode;
  readonly afterwards?: ReactNode;
  readonly onTakeBack: () => void;
};

/** An open form, from the first card to the last page. */
export const FormPages = ({ desk, gone, close, afterwards, onTakeBack }: FormPagesProps) => {
  const form = useFormAt(desk);
  const subscribe = useCallback((listener: () => void) => desk.subscribe(listener), [desk]);
  const state = useSyncExternalStore(subscribe, desk.state);
  if (state.next) {
    return <LastPage next={state.next} opening={form.filling.opening} action={afterwards} />;
  }
  if (state.tab === 'elsewhere') return <Elsewhere onTakeBack={onTakeBack} />;
  if (form.report === 'gone' && form.atOnce === null) return <>{gone}</>;
  return (
    <FormProvider value={form}>
      <InHand state={state} close={close} />
    </FormProvider>
  );
};

const InHand = ({ state, close }: { state: DeskState; close: ReactNode }) => {
  const { filling, steps, atOnce, told, needsGuardian } = useForm();
  const places = usePlaces();
  const [begun] = useState(() => resumeAt(filling, steps));
  const place = places.place ?? begun;
  // The history's first entry names no card: it does from now on, whatever is answered on it.
  useEffect(() => {
    if (places.place === undefined) places.stay(begun);
  });
  const isPlain = atOnce !== null || needsGuardian || filling.handIn === 'asked';
  return (
    <FormFrame place={place} progress={isPlain ? 'hidden' : 'shown'} close={close}>
      {atOnce === null ? <Asked state={state} place={place} /> : <Shown kind={atOnce} told={told} />}
    </FormFrame>
  );
};

const Shown = ({
  kind,
  told,
}: {
  kind: Parameters<typeof AtOncePage>[0]['kind'];
  told: FormInHand['told'];
}) => {
  const { filling, steps, goOn } = useForm();
  const places = usePlaces();
  const { country, practiceName, practicePhone } = filling.opening;
  const change = (): void => {
    const behind = goOn();
    // Of a line that stands for several questions, the card that asked which.
    const step = steps.findLast(({ items }) => behind !== null && items.includes(behind));
    if (step && step.id !== places.place) places.go(step.id);
  };
  return (
    <AtOncePage
      kind={kind}
      told={told}
      {...{ country, practiceName, practicePhone }}
      onGoOn={() => void goOn()}
      onChange={change}
    />
  );
};

const Asked = ({ state, place }: { state: DeskState; place: string }) => {
  const { filling, steps, needsGuardian } = useForm();
  const places = usePlaces();
  const step = steps.find(({ id }) => id === place);
  // An answer may have made a card irrelevant that the history still leads to.
  const strayed = place !== REVIEW && step === undefined;
  useEffect(() => {
    if (strayed) places.go(resumeAt(filling, steps));
  });
  if (needsGuardian) return <WhoCard />;
  if (filling.handIn === 'asked') return <HandInPage />;
  const before = placeBefore(steps, place);
  const onBack = places.from === 'review' || before !== null ? () => places.back(before ?? REVIEW) : null;
  if (place === REVIEW) return <ReviewPage onBack={onBack} missed={missedIn(state, steps)} />;
  if (step === undefined) return null;
  return (
    <>
      {state.changedText !== null && step.kind === 'consent' && !isDone(filling, step) ? (
        <Notice tone="warn" said="politely">
          {words.consent.again}
        </Notice>
      ) : null}
      <CardOf key={step.id} step={step} onBack={onBack} />
    </>
  );
};

const missedIn = ({ missing }: DeskState, steps: readonly Step[]): readonly string[] => {
  if (missing === null) return [];
  const isMissed = (step: Step): boolean =>
    missing.kind === 'unanswered'
      ? step.items.some((item) => missing.items.includes(item))
      : step.kind === 'consent';
  return steps.filter(isMissed).map(({ id }) => id);
};

const Elsewhere = ({ onTakeBack }: { onTakeBack: () => void }) => (
  <main id="page">
    <State
      icon={CopyX}
      title={words.elsewhere.title}
      fills="whole"
      action={<Button onPress={onTakeBack}>{words.elsewhere.here}</Button>}
    >
      {words.elsewhere.text}
    </State>
  </main>
);

/** Nothing of this form is on the phone yet, and the practice cannot be asked. */
export const NoWayIn = ({ onRetry }: { onRetry: () => void }) => (
  <State
    icon={CloudOff}
    title={words.offlineDoor.title}
    fills="whole"
    action={<Button onPress={onRetry}>{words.offlineDoor.retry}</Button>}
  >
    {words.offlineDoor.text}
  </State>
);
