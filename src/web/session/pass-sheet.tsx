import { say } from '#web/ui/said.tsx';
import { ReasonChoice } from './reason-choice.tsx';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';

/** Why work goes on past a limit: what was said before of such a limit, the usual reasons, or one's own words. */
export const PassSheet = () => {
  const { passing, record, session, show } = useLive();
  if (!passing) return null;
  const { limit, hold, line } = passing;
  const before = session.passed.filter((one) => one.limit === limit).map(({ reason }) => reason);
  const usual = limit === 'questions' ? words.without.choices : words.pass.choices[limit];
  const goOn = (reason: string): void => {
    record(() => [{ kind: 'limit-passed', limit, ...(hold ? { hold } : {}), reason }]);
    say(words.pass.said);
    show(null);
  };
  return (
    <>
      <p className="font-medium">{line}</p>
      <ReasonChoice choices={[...new Set([...before.slice(-1), ...Object.values(usual)])]} onChoose={goOn} />
    </>
  );
};
