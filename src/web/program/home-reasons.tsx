import { screen } from '#domain/screening/screen.ts';
import { useNow } from '#web/app/now.ts';
import { RuleTag } from '#web/screening/rule-tag.tsx';
import { useClientScreening } from '#web/screening/screening-model.ts';
import { words } from './words.ts';

/** Why the home channel is held back, by name and rule, and how many questions are open. What only limits it is not repeated. */
export const HomeReasons = ({ client }: { client: string }) => {
  const { data } = useClientScreening(client);
  const now = useNow();
  if (data === undefined) return null;
  const { reasons, open } = screen(data.record, now.toString()).homeTool;
  return (
    <>
      <ul className="mt-2 space-y-1 empty:hidden">
        {reasons
          .filter(({ action }) => action !== 'PROCEED' && action !== 'MODIFY')
          .map((reason) => (
            <li key={`${reason.rule}-${reason.case}`}>
              <span className="font-medium">{reason.title}</span> <RuleTag rule={reason.rule} />{' '}
              <span className="text-ink-soft">{reason.words}</span>
            </li>
          ))}
      </ul>
      {open.length === 0 ? null : <p className="mt-1">{words.screening.openQuestions(open.length)}</p>}
    </>
  );
};
