import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { shortNames } from './question-key.tsx';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';

/** The short screening of every visit, in a slim line that blocks nothing: one tap says that nothing is new. */
export const AgainStrip = () => {
  const { safety, session, record, show, briefing } = useLive();
  const { fresh } = safety;
  if (fresh.length === 0 || session.state === 'closed' || briefing.stage === 'stopped') return null;
  const nothingNew = (): void => {
    record((now) => [
      ...(now.state === 'not-opened' ? [{ kind: 'opened' } as const] : []),
      {
        kind: 'screening-answered',
        by: 'client',
        answers: fresh.map((item) => ({ item, value: 'no' })),
      },
    ]);
    say(words.again.said);
  };
  return (
    <section
      aria-label={words.again.label}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-accent pl-3 [&_button]:min-h-target-large"
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{words.again.ask}</p>
        <p className="leading-5 text-ink-soft">{shortNames(fresh)}</p>
      </div>
      <Button onPress={nothingNew}>{words.again.nothing}</Button>
      <Button kind="plain" onPress={() => show('new-questions')}>
        {words.again.list}
      </Button>
    </section>
  );
};
