import { CircleAlert } from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

/** Beside a question that still needs its answer. */
export const Missing = () => (
  <p role="alert" className="mb-3 flex items-start gap-2 text-stop">
    <Icon of={CircleAlert} className="mt-0.5" />
    <span>{words.missing}</span>
  </p>
);
