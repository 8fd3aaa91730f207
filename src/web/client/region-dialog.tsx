import type { RegionId, Side } from '#domain/atlas/region.ts';
import { RegionPicker } from '#web/session/region-picker.tsx';
import { Dialog } from '#web/ui/dialog.tsx';

type RegionDialogProps = {
  readonly title: string;
  readonly onPick: (place: { readonly region: RegionId; readonly side: Side }) => void;
  readonly onClose: () => void;
};

/** The same picker as in the session, in a sheet. */
export const RegionDialog = ({ title, onPick, onClose }: RegionDialogProps) => (
  <Dialog title={title} shape="sheet" isOpen onClose={onClose}>
    <RegionPicker onPick={onPick} />
  </Dialog>
);
