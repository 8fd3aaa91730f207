import { lazy, Suspense } from 'react';
import { BlockDialog } from './block-dialog.tsx';
import { BookDialog } from './book-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import type { Desk } from './desk.ts';
import { useScheduling } from '#web/scheduling/scheduling-model.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import { VisitSheet } from './visit-sheet.tsx';

const SettleDialog = lazy(async () => ({
  default: (await import('#web/payment/settle-dialog.tsx')).SettleDialog,
}));

/** What lies open over the board. */
export const Panels = ({ desk, zone }: { desk: Desk; zone: string }) => {
  const { panel, close } = desk;
  const settings = useScheduling().data;
  switch (panel?.kind) {
    case undefined:
      return null;
    case 'visit':
      return <VisitSheet entry={panel.entry} desk={desk} zone={zone} rooms={settings?.rooms ?? []} />;
    case 'move':
      return <MoveDialog entry={panel.entry} desk={desk} zone={zone} settings={settings} />;
    case 'cancel':
      return <CancelDialog entry={panel.entry} zone={zone} onClose={close} />;
    case 'settle': {
      const { id, clientName } = panel.entry;
      return (
        <Suspense>
          <SettleDialog appointment={id} clientName={clientName} zone={zone} onClose={close} />
        </Suspense>
      );
    }
    case 'refused':
      return <RefusedDialog {...panel} zone={zone} onClose={close} />;
    case 'block':
      return <BlockDialog {...panel} zone={zone} onClose={close} />;
    case 'book':
      return <BookDialog {...panel} zone={zone} desk={desk} />;
  }
};
