import { Ban } from 'lucide-react';
import type { Overlay } from '#domain/assessment/chart.ts';
import { Icon } from '#web/ui/icon.tsx';
import { overlayWordsOf } from './paint-rows.ts';
import { capital, titleOf } from './row.ts';
import { words } from './words.ts';

/** What is shown whatever else is: where no pressure belongs, and scars. */
export const OverlayList = ({ overlays }: { overlays: readonly Overlay[] }) =>
  overlays.length === 0 ? null : (
    <ul aria-label={words.overlays} className="mt-4 border-t border-line pt-3 text-sm print:mt-2 print:pt-2">
      {overlays.map((overlay) => (
        <li key={overlay.id} className="flex items-start gap-2 py-1 print:py-0">
          <Sign of={overlay} />
          <span>
            {titleOf(overlay)}, {overlayWordsOf(overlay)}
            {overlay.note ? <span className="text-ink-soft">. {capital(overlay.note)}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );

/** As on the body. */
const Sign = ({ of: { overlay } }: { of: Overlay }) =>
  overlay === 'avoid' ? (
    <Icon of={Ban} size={16} className="mt-0.5 text-stop" />
  ) : (
    <span
      aria-hidden
      className="-ml-0.5 grid size-5 shrink-0 place-items-center rounded-full border border-edge font-semibold"
    >
      {words.scarMark}
    </span>
  );
