import { CircleAlert } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';

/** What has to be mended, beside a field that is none of React Aria's. */
export const FieldNote = ({ problem, id }: { problem: string | undefined; id?: string }) =>
  problem === undefined ? null : (
    <p id={id} role="alert" className="mt-1 flex items-start gap-1.5 text-sm text-stop">
      <Icon of={CircleAlert} size={16} className="mt-0.5" />
      <span>{problem}</span>
    </p>
  );
