import { Phone } from 'lucide-react';
import { dialled, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

/** A number to call, large; the first of a list is the one to call. */
export const CallLink = ({ line, first }: { line: HelpLine; first: 'yes' | 'no' }) => (
  <a
    href={`tel:${dialled(line)}`}
    aria-label={
      line.how === 'call'
        ? words.atOnce.call(line.name, line.number)
        : words.atOnce.callOrText(line.name, line.number)
    }
    className={`flex min-h-target-large items-center gap-4 rounded-base border px-4 py-3 no-underline ${first === 'yes' ? 'border-transparent bg-accent text-on-accent hover:bg-accent-strong' : 'border-edge bg-surface hover:bg-sunken'}`}
  >
    <Icon of={Phone} size={24} />
    <span className="min-w-0 grow">
      <span className="block text-xl font-semibold tabular-nums">{line.number}</span>
      <span className={`block text-sm ${first === 'yes' ? '' : 'text-ink-soft'}`}>{line.name}</span>
    </span>
  </a>
);
