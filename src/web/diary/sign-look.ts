import { CircleQuestionMark, OctagonX, ShieldAlert, type LucideIcon } from 'lucide-react';
import type { ScreeningSign } from '#domain/screening/sign.ts';
import { isTherapist, type Role } from '#web/app/who-model.ts';
import type { TagTone } from '#web/ui/tag.tsx';
import { words } from './words.ts';

export type ShownSign = Exclude<ScreeningSign, 'free'>;
type Look = { readonly tone: TagTone; readonly icon: LucideIcon };

const stop: Look = { tone: 'stop', icon: OctagonX };
const ask: Look = { tone: 'warn', icon: CircleQuestionMark };

const looks: Record<ShownSign, Look> = {
  emergency: stop,
  urgent: stop,
  withheld: stop,
  clearance: { tone: 'warn', icon: ShieldAlert },
  questions: ask,
  expired: ask,
  unscreened: ask,
  limits: { tone: 'plain', icon: ShieldAlert },
};

/** How a sign looks and reads to somebody. The front desk learns whom to fetch, and no reason. */
export const signLook = (sign: ShownSign, role: Role): Look & { readonly text: string } => {
  const look = looks[sign];
  if (isTherapist(role)) return { ...look, text: words.screening[sign] };
  return look === ask
    ? { ...ask, text: words.screening.toAsk }
    : { tone: 'warn', icon: ShieldAlert, text: words.screening.toFetch };
};
