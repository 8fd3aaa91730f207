import { Scissors } from 'lucide-react';
import { RuleTag } from '#web/screening/rule-tag.tsx';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { useProgramDesk } from './editor-context.ts';
import { words } from './words.ts';

/** What goes beyond the screening or the limits of a place, all of it in one list, and one press to cut it. */
export const LimitsPart = ({ onCut }: { onCut: () => void }) => {
  const { form, problems } = useProgramDesk();
  if (problems.length === 0) return <p className="text-ink-soft">{words.limits.none}</p>;
  return (
    <Notice
      tone="warn"
      title={words.limits.title(problems.length)}
      action={
        <Button icon={Scissors} onPress={onCut}>
          {words.limits.cut}
        </Button>
      }
    >
      <ul className="mt-1 space-y-1">
        {problems.map(({ path, why, rule }, index) => (
          <li key={`${path} ${index}`}>
            {whereIn(path, form.phases)} {why} <RuleTag rule={rule} />
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** "The usual, gentle:" for what lies in a phase and version; nothing for what lies outside of them. */
const whereIn = (path: string, phases: readonly { readonly title: string }[]): string => {
  const [, index = '', version] = /^\$\.phases\[(\d+)\](?:\.versions\.(\w+))?/u.exec(path) ?? [];
  const title = phases[Number(index)]?.title;
  if (index === '' || title === undefined) return '';
  return version === 'full' || version === 'gentle' || version === 'rest'
    ? words.limits.where(title, words.versions.names[version].toLowerCase())
    : words.limits.inPhase(title);
};
