/** A small tool above the figure. */
export const toolLook =
  'inline-flex h-11 min-w-11 cursor-pointer items-center justify-center gap-2 rounded-base border border-line ' +
  'bg-surface px-2.5 text-sm font-medium text-ink-soft hover:text-ink data-pressed:bg-sunken';
