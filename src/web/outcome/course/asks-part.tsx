import { Link } from '@tanstack/react-router';
import type { ClientOutcome } from '#contract/outcome.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './words.ts';

type AsksPartProps = { readonly client: string; readonly found: ClientOutcome };

/** The prompt to change, refer or discharge; else what the plan has next. */
export const AsksPart = ({ client, found: { episode } }: AsksPartProps) => {
  if (episode === null) return null;
  if (episode.asks === null)
    return (
      <ul className="reading mb-6 list-disc space-y-1 pl-5 print:mb-3">
        {episode.next.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return (
    <div className="mb-8">
      <Notice
        tone="warn"
        title={words.desk.asks[episode.asks]}
        action={
          <div className="flex flex-wrap gap-2 print:hidden">
            <Link to="/clients/$client/plan" params={{ client }} className={buttonLook('quiet')}>
              {words.desk.change}
            </Link>
            <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('quiet')}>
              {words.desk.refer}
            </Link>
            <Link to="/clients/$client/course" params={{ client }} className={buttonLook('quiet')}>
              {words.desk.discharge}
            </Link>
          </div>
        }
      >
        {words.desk.asksText}
      </Notice>
    </div>
  );
};
