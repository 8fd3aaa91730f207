import { ShieldAlert } from 'lucide-react';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import { Icon } from '#web/ui/icon.tsx';
import { limitLines } from './limit-words.ts';
import { words } from './words.ts';

/** The limits as words with a sign; nothing where only the usual ones bind. */
export const LimitLines = ({ limits }: { limits: TreatmentLimits }) => {
  const lines = limitLines(limits);
  if (lines.length === 0) return null;
  return (
    <div className="rounded-base border border-warn/30 bg-warn-soft px-3 py-2">
      <h3 className="sr-only">{words.title}</h3>
      <ul className="space-y-1">
        {lines.map((line) => (
          <li key={line} className="flex items-start gap-2">
            <Icon of={ShieldAlert} size={16} className="mt-1 text-warn" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      {limits.reasons.length > 0 ? (
        <p className="mt-1 pl-6 text-sm text-ink-soft">{words.because(limits.reasons.join('; '))}</p>
      ) : null}
    </div>
  );
};
