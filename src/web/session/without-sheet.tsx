import { useLive } from './session-context.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { words } from './safety-words.ts';

/** Work goes on though questions of safety are open: never without a reason. */
export const WithoutSheet = () => {
  const { record, briefing, show } = useLive();
  const goOn = (reason: string): void => {
    record((session) => [
      ...(session.state === 'not-opened' ? [{ kind: 'opened' } as const] : []),
      { kind: 'limit-passed', limit: 'questions', reason },
    ]);
    briefing.read();
    show(null);
  };
  return (
    <>
      <p>{words.without.lead}</p>
      <ReasonChoice choices={Object.values(words.without.choices)} onChoose={goOn} />
    </>
  );
};
