export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger';

const shape =
  'inline-flex min-h-target items-center justify-center gap-2 rounded-base border px-4 py-2 text-base font-medium ' +
  'cursor-pointer transition-colors select-none no-underline text-center ' +
  'disabled:cursor-default disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70';

const looks: Record<ButtonKind, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong data-pressed:bg-accent-strong',
  quiet: 'border-edge bg-surface text-ink hover:bg-sunken data-pressed:bg-sunken',
  plain:
    'plain-button border-transparent bg-transparent text-accent hover:bg-accent-soft data-pressed:bg-accent-soft',
  danger: 'border-stop bg-surface text-stop hover:bg-stop-soft data-pressed:bg-stop-soft',
};

/** The classes of a button, for links that look like one. */
export const buttonLook = (kind: ButtonKind): string => `${shape} ${looks[kind]}`;
