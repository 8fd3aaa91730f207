import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { BriefingPanel } from './briefing-panel.tsx';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';
import { StopPanel } from './stop-panel.tsx';

/** What stands in the place of the work until it may begin. */
export const SafetyPanel = () => (useLive().briefing.stage === 'stopped' ? <StopPanel /> : <BriefingPanel />);

/** While work goes on: limits that have become others, and questions that opened in its midst. */
export const SafetyNews = () => {
  const { briefing, safety, show, session } = useLive();
  if (briefing.stage !== 'work' || session.state === 'closed') return null;
  return (
    <>
      {briefing.changed ? (
        <Notice
          tone="warn"
          title={words.news.changed}
          said="politely"
          action={
            <>
              <Button onPress={() => show('sight')}>{words.news.look}</Button>
              <Button onPress={briefing.read}>{words.news.seen}</Button>
            </>
          }
        />
      ) : null}
      {safety.gate === 'ask-first' ? (
        <Notice
          tone="warn"
          title={words.briefing.questions(safety.open.length)}
          said="politely"
          action={<Button onPress={() => show('open-questions')}>{words.briefing.ask}</Button>}
        />
      ) : null}
    </>
  );
};
