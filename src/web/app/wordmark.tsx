import { words } from './words.ts';

/** The mark: a fold of tissue that lengthens into a line, and the name. */
export const Wordmark = ({ size = 24 }: { size?: 24 | 32 }) => (
  <span className="inline-flex items-center gap-2.5 text-ink">
    <Mark size={size} />
    <span className={`font-serif font-semibold tracking-tight ${size === 32 ? 'text-2xl' : 'text-xl'}`}>
      {words.unwind}
    </span>
  </span>
);

export const Mark = ({ size }: { size: number }) => (
  <svg aria-hidden viewBox="0 0 32 32" width={size} height={size} className="shrink-0 fill-none text-accent">
    <g stroke="currentColor" strokeWidth="2.5" strokeLinecap="round">
      <path d="M4 9c4 0 4-4 8-4s4 8 8 8 4-4 8-4" />
      <path d="M4 17c4 0 4-2.5 8-2.5s4 5 8 5 4-2.5 8-2.5" opacity=".72" />
      <path d="M4 25c4 0 4-1 8-1s4 2 8 2 4-1 8-1" opacity=".44" />
    </g>
  </svg>
);
