import type { LucideIcon } from 'lucide-react';

type IconProps = { readonly of: LucideIcon; readonly size?: 16 | 20 | 24 | 32; readonly className?: string };

/** One drawn set, 1.75 stroke. An icon stands beside a word, so screen readers skip it. */
export const Icon = ({ of: Drawing, size = 20, className = '' }: IconProps) => (
  <Drawing aria-hidden size={size} strokeWidth={1.75} className={`shrink-0 ${className}`} />
);
