import { CircleAlert } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import { useProgramDesk } from './editor-context.ts';

/** What is out of bounds at a place of the program, beside its field; nothing where all is well. */
export const ProblemLines = ({ at }: { at: string }) => {
  const { problems } = useProgramDesk();
  const own = problems.filter(({ path }) => path === at);
  return own.length === 0 ? null : (
    <ul className="mt-1 space-y-1">
      {own.map(({ why, rule }) => (
        <li key={`${rule} ${why}`} className="flex items-start gap-1.5 text-sm text-stop">
          <Icon of={CircleAlert} size={16} className="mt-0.5" />
          <span>{why}</span>
        </li>
      ))}
    </ul>
  );
};
