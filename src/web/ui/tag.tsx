import type { LucideIcon } from 'lucide-react';
import { Icon } from './icon.tsx';

export type TagTone = 'plain' | 'accent' | 'good' | 'warn' | 'stop' | 'clay';

const looks: Record<TagTone, string> = {
  plain: 'bg-sunken text-ink-soft',
  accent: 'bg-accent-soft text-accent',
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  stop: 'bg-stop-soft text-stop',
  clay: 'bg-clay-soft text-clay',
};

type TagProps = { readonly tone?: TagTone; readonly icon?: LucideIcon; readonly children: string };

/** A state in one or two words. */
export const Tag = ({ tone = 'plain', icon, children }: TagProps) => (
  <span
    className={`inline-flex items-center gap-1.5 rounded-small border border-transparent px-2 py-0.5 text-sm font-medium whitespace-nowrap ${looks[tone]}`}
  >
    {icon === undefined ? null : <Icon of={icon} size={16} />}
    {children}
  </span>
);
