import { Button } from '#web/ui/button.tsx';
import type { Crossing } from './crossings-now.ts';
import { useLive } from './session-context.ts';
import { words as safetyWords } from './safety-words.ts';
import { words } from './words.ts';

/** What the work went past and why, before the session is closed; a reason that is missing can still be said. */
export const PassedLimits = ({ crossings }: { crossings: readonly Crossing[] }) => {
  const { session, askWhy } = useLive();
  const questions = session.passed.filter(({ limit }) => limit === 'questions');
  if (crossings.length === 0 && questions.length === 0) return null;
  return (
    <section>
      <h3 className="font-medium">{words.close.crossed}</h3>
      <ul className="mt-1 flex flex-col gap-2">
        {questions.map(({ fact, reason }) => (
          <li key={fact} className="text-ink-soft">
            {safetyWords.close.questions(reason)}
          </li>
        ))}
        {crossings.map((crossing) => (
          <li
            key={`${crossing.limit} ${crossing.hold ?? ''} ${crossing.line}`}
            className="flex flex-wrap items-center justify-between gap-x-4 text-ink-soft"
          >
            <span className="min-w-0 flex-1 basis-56">{lineOf(crossing)}</span>
            {crossing.reason === null && !crossing.eased ? (
              <Button kind="plain" onPress={() => askWhy(crossing)}>
                {safetyWords.close.say}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

const lineOf = ({ line, reason, eased }: Crossing): string => {
  if (reason !== null) return safetyWords.close.because(line, reason);
  return eased ? safetyWords.close.eased(line) : safetyWords.close.unexplained(line);
};
