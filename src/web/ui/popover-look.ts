export const popoverLook =
  'min-w-(--trigger-width) max-w-[calc(100vw-2rem)] overflow-auto rounded-base border border-line bg-surface p-1 ' +
  'shadow-sheet outline-none data-entering:animate-appear';

export const choiceLook =
  'group flex min-h-target cursor-pointer items-center gap-3 rounded-small px-3 py-2 text-base text-ink no-underline ' +
  'outline-none data-focused:bg-accent-soft data-hovered:bg-accent-soft data-disabled:opacity-50';
