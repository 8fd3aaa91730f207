import type { Paint } from '#web/body/chart-props.ts';
import { lookOf } from '#web/body/paint-look.ts';

/** The colour of a paint beside its words; it says nothing that they do not. */
export const PaintDot = ({ paint }: { paint: Paint }) => {
  const { colour, line } = lookOf(paint);
  const outlined = colour === null || line === 'dashed';
  return (
    <span
      aria-hidden
      className={`inline-block size-3.5 shrink-0 rounded-full border print:print-color-exact ${outlined ? 'border-dashed border-edge' : 'border-ink/20'}`}
      style={colour === null ? undefined : { backgroundColor: `var(--body-${colour})` }}
    />
  );
};
