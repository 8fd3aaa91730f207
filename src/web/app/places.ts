import { CalendarDays, CalendarHeart, House, Settings2, UsersRound, type LucideIcon } from 'lucide-react';
import type { Role } from './who-model.ts';
import { words } from './words.ts';

export type Place = {
  readonly to: '/today' | '/diary' | '/clients' | '/my' | '/practice' | '/security';
  readonly label: string;
  readonly icon: LucideIcon;
  /** Addresses that belong to this place and mark it as the current one. */
  readonly holds: readonly string[];
};

/** The places of the navigation, for each role its own. */
export const placesFor = (role: Role): readonly Place[] => {
  if (role === 'client') return [my, own];
  return [today, diary, clients, practice];
};

const today: Place = { to: '/today', label: words.today, icon: House, holds: ['/today'] };
const diary: Place = { to: '/diary', label: words.diary, icon: CalendarDays, holds: ['/diary'] };
const clients: Place = { to: '/clients', label: words.clients, icon: UsersRound, holds: ['/clients'] };
const my: Place = { to: '/my', label: words.mine, icon: CalendarHeart, holds: ['/my'] };
const own: Place = { to: '/security', label: words.signIn, icon: Settings2, holds: ['/security'] };
const practice: Place = {
  to: '/practice',
  label: words.practice,
  icon: Settings2,
  holds: [
    '/practice',
    '/scheduling',
    '/site',
    '/listing',
    '/inbox',
    '/requests',
    '/certificates',
    '/team',
    '/devices',
    '/audit',
    '/screening-settings',
    '/library',
    '/security',
    '/mailbox',
  ],
};

export const isAt = (place: Place, pathname: string): boolean =>
  place.holds.some((held) => pathname === held || pathname.startsWith(`${held}/`));
