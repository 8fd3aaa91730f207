import { Notice } from '#web/ui/notice.tsx';
import { useDesk } from './desk-context.ts';
import { RuleTag } from './rule-tag.tsx';
import { words } from './words.ts';

/** What a person must do whatever the channels say, where no safety task already says it. */
export const DutiesPart = () => {
  const { screening, found } = useDesk();
  const hasTask = found.tasks.some(({ closed }) => closed === null);
  const duties = screening.duties.filter(({ duty }) => !hasTask || asides.has(duty));
  if (duties.length === 0) return null;
  return (
    <div className="mb-8">
      <Notice tone="warn" title={words.duties.title}>
        <ul className="mt-1 space-y-1">
          {duties.map(({ duty, rule, words: said }) => (
            <li key={`${duty} ${rule}`}>
              <span className="font-medium">{words.duties.kinds[duty]}</span> <RuleTag rule={rule} />
              <span className="reading block">{said}</span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};

/** These never open a task of their own. */
const asides: ReadonlySet<string> = new Set(['phq-9-due', 'offer-referral']);
