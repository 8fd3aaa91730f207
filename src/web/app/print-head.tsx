import { dateWords, todayIn } from './time-words.ts';
import type { Me } from './who-model.ts';
import { words } from './words.ts';

/** On paper, what the frame says on a screen: whose record this is, and when it was printed. */
export const PrintHead = ({ me }: { me: Me }) => (
  <p className="mb-2 hidden justify-between gap-4 border-b border-line pb-2 text-sm print:flex">
    <span className="font-medium">{me.practiceName}</span>
    <span className="tabular-nums">{words.printed(dateWords(todayIn(me.zone)))}</span>
  </p>
);
