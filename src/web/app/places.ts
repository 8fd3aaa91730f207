import { CalendarDays, CalendarHeart, House, Settings2, UsersRound, type LucideIcon } from 'lucide-react';
import type { Role } from './who-model.ts';
import { words } from './words.ts';

export type Place = {
  readonly to: '/today' | '/diary' | '/clients' | '/my' | PracticePlace['to'];
  readonly label: string;
  readonly icon: LucideIcon;
  /** Addresses that belong to this place and mark it as the current one. */
  readonly holds: readonly string[];
};

export type PracticePlace = {
  readonly to: '/team' | '/devices' | '/audit' | '/screening-settings' | '/security' | '/mailbox';
  readonly label: string;
};

/** The places of the navigation, for each role its own. */
export const placesFor = (role: Role): readonly Place[] => {
  if (role === 'client') return [my, practice(role)];
  return [today, diary, clients, practice(role)];
};

const today: Place = { to: '/today', label: words.today, icon: House, holds: ['/today'] };
const diary: Place = { to: '/diary', label: words.diary, icon: CalendarDays, holds: ['/diary'] };
const clients: Place = { to: '/clients', label: words.clients, icon: UsersRound, holds: ['/clients'] };
const my: Place = { to: '/my', label: words.mine, icon: CalendarHeart, holds: ['/my'] };
const inPractice = ['/team', '/devices', '/audit', '/screening-settings', '/security', '/mailbox'];

const practice = (role: Role): Place => ({
  to: role === 'owner' ? '/team' : '/security',
  label: role === 'client' ? words.signIn : words.practice,
  icon: Settings2,
  holds: inPractice,
});

/** The pages about the practice that a role may open; the mailbox only in the demonstration. */
export const practicePlaces = (role: Role, demo: boolean): readonly PracticePlace[] => {
  const own: PracticePlace[] = [{ to: '/security', label: words.security }];
  const device: PracticePlace[] = [{ to: '/devices', label: words.devices }];
  const owner: PracticePlace[] = [
    { to: '/team', label: words.team },
    { to: '/screening-settings', label: words.screening },
  ];
  const trail: PracticePlace[] = [{ to: '/audit', label: words.audit }];
  const box: PracticePlace[] = demo && role !== 'client' ? [{ to: '/mailbox', label: words.mailbox }] : [];
  if (role === 'owner') return [...owner, ...device, ...trail, ...own, ...box];
  return role === 'therapist' ? [...own, ...device, ...box] : [...own, ...box];
};

export const isAt = (place: Place, pathname: string): boolean =>
  place.holds.some((held) => pathname === held || pathname.startsWith(`${held}/`));
