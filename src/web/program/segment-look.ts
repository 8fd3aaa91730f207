/** Two or three keys side by side, of which one is chosen. */
export const segmentsLook =
  'mb-4 grid max-w-md auto-cols-fr grid-flow-col rounded-base border border-edge p-1';

export const segmentLook =
  'min-h-target cursor-pointer rounded-small px-3 font-medium text-ink-soft data-selected:bg-accent-soft data-selected:text-accent';
