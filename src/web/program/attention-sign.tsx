import {
  CalendarClock,
  CircleQuestionMark,
  Feather,
  Flag,
  Hand,
  Moon,
  Pause,
  TrendingUpDown,
  type LucideIcon,
} from 'lucide-react';
import { Icon } from '#web/ui/icon.tsx';
import type { Attention } from './attention.ts';

const signs: Record<Attention['kind'], { readonly icon: LucideIcon; readonly colour: string }> = {
  paused: { icon: Pause, colour: 'text-stop' },
  review: { icon: CircleQuestionMark, colour: 'text-warn' },
  blocked: { icon: Hand, colour: 'text-stop' },
  quiet: { icon: Moon, colour: 'text-ink-soft' },
  'review-due': { icon: CalendarClock, colour: 'text-warn' },
  'no-gain': { icon: TrendingUpDown, colour: 'text-warn' },
  lightened: { icon: Feather, colour: 'text-ink-soft' },
  ended: { icon: Flag, colour: 'text-ink-soft' },
};

/** Each kind of thing to look at has a sign of its own. */
export const AttentionSign = ({ kind }: Pick<Attention, 'kind'>) => (
  <Icon of={signs[kind].icon} className={`mt-0.5 ${signs[kind].colour}`} />
);
