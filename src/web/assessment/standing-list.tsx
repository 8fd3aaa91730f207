import { useState } from 'react';
import type { Overlay } from '#domain/assessment/chart.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useCharting } from './charting.ts';
import { dayOf } from './day-of.ts';
import { MarkRow, overlayDetail, placeOf } from './mark-row.tsx';
import { Part } from './part.tsx';
import { OverlayBadge } from './today-list.tsx';
import { words } from './words.ts';

/** Places to avoid and scars of earlier visits, which stand until they are lifted. */
export const StandingList = () => {
  const { standing, chart } = useCharting();
  const [lifting, setLifting] = useState<Overlay | null>(null);
  const today = new Set<string>(chart.overlays.map(({ id }) => id));
  const before = standing.filter(({ id }) => !today.has(id));
  if (before.length === 0) return null;
  return (
    <Part title={words.standing.title} count={before.length}>
      <ul aria-label={words.standing.title}>
        {before.map((overlay) => (
          <MarkRow
            key={overlay.id}
            badge={<OverlayBadge overlay={overlay} />}
            title={placeOf(overlay)}
            detail={[overlayDetail(overlay), words.standing.marked(dayOf(overlay.at))].join(', ')}
            note={overlay.note}
          >
            <div className="mt-1 ml-10">
              <Button
                kind="plain"
                aria-label={words.today.about(words.standing.lift, placeOf(overlay))}
                onPress={() => setLifting(overlay)}
              >
                {words.standing.lift}
              </Button>
            </div>
          </MarkRow>
        ))}
      </ul>
      {lifting ? <LiftDialog overlay={lifting} onClose={() => setLifting(null)} /> : null}
    </Part>
  );
};

const LiftDialog = ({ overlay, onClose }: { overlay: Overlay; onClose: () => void }) => {
  const { lift } = useCharting();
  const [why, setWhy] = useState('');
  return (
    <Dialog title={words.standing.liftTitle} isOpen onClose={onClose}>
      <p className="mb-4">
        <span className="block font-medium first-letter:uppercase">{placeOf(overlay)}</span>
        <span className="text-ink-soft">{words.standing.liftLead}</span>
      </p>
      <TextField
        label={words.standing.why}
        optional
        lines={2}
        maxLength={2000}
        value={why}
        onChange={setWhy}
      />
      <DialogActions>
        <Button
          kind="primary"
          onPress={() => {
            lift(overlay, why);
            onClose();
          }}
        >
          {words.standing.confirm}
        </Button>
        <Button onPress={onClose}>{words.standing.keep}</Button>
      </DialogActions>
    </Dialog>
  );
};
