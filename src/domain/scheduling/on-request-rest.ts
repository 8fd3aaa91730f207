type Buffers = { readonly bufferBefore?: number | undefined; readonly bufferAfter?: number | undefined };

/** What is wanted at other hours has the therapist's rest in minutes before and after it, or its own minutes where those are more. */
export const withRest = <Wanted extends Buffers>(
  wanted: Wanted,
  restMinutes = 0,
): Wanted & { readonly bufferBefore: number; readonly bufferAfter: number } => ({
  ...wanted,
  bufferBefore: Math.max(wanted.bufferBefore ?? 0, restMinutes),
  bufferAfter: Math.max(wanted.bufferAfter ?? 0, restMinutes),
});
