import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type Tone = 'info' | 'good' | 'warn' | 'stop';

const signs: Record<Tone, LucideIcon> = {
  info: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  stop: CircleAlert,
};
const looks: Record<Tone, string> = {
  info: 'bg-accent-soft text-ink [--sign:var(--color-accent)] border-accent/25',
  good: 'bg-good-soft text-ink [--sign:var(--color-good)] border-good/25',
  warn: 'bg-warn-soft text-ink [--sign:var(--color-warn)] border-warn/30',
  stop: 'bg-stop-soft text-ink [--sign:var(--color-stop)] border-stop/30',
};

type NoticeProps = {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `now` interrupts a screen reader: for a refusal that answers what was just pressed. */
  readonly said?: 'now' | 'politely' | 'never';
};

/** A sentence that needs to be seen, with a sign and never by colour alone. */
export const Notice = ({ tone, title, children, action, said = 'never' }: NoticeProps) => (
  <div
    {...(said === 'never' ? {} : { role: said === 'now' ? 'alert' : 'status' })}
    className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-base border px-4 py-3 ${looks[tone]}`}
  >
    <div className="flex min-w-0 flex-1 basis-56 items-start gap-3">
      <Icon of={signs[tone]} className="mt-0.5 text-(--sign)" />
      <div className="min-w-0">
        {title === undefined ? null : <p className="font-medium">{title}</p>}
        {children}
      </div>
    </div>
    {action}
  </div>
);
