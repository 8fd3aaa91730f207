import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `question` cannot be dismissed by a press beside it, and is announced at once. */
  readonly kind?: 'form' | 'question';
  /** `sheet` comes from the foot of a phone and from the side of anything wider. */
  readonly shape?: 'box' | 'sheet';
  readonly width?: 'usual' | 'wide';
  readonly children: ReactNode;
};

const veil = 'fixed inset-0 z-40 flex bg-veil data-entering:animate-appear';
const places = {
  box: 'items-end justify-center sm:items-center sm:p-6',
  sheet: 'items-end justify-end sm:items-stretch',
};
const shapes = {
  box: 'max-h-[92dvh] w-full rounded-t-base sm:rounded-base',
  sheet: 'max-h-[92dvh] w-full rounded-t-base sm:max-h-none sm:rounded-none',
};

const widths = {
  box: { usual: 'sm:max-w-lg', wide: 'sm:max-w-5xl' },
  sheet: { usual: 'sm:max-w-lg', wide: 'sm:max-w-3xl' },
};

/** A dialog that keeps the focus, closes with Escape and gives the focus back. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  kind = 'form',
  shape = 'box',
  width = 'usual',
  children,
}: DialogProps) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => (open ? undefined : onClose())}
    isDismissable={kind === 'form'}
    className={`${veil} ${places[shape]}`}
  >
    <Modal
      className={`overflow-auto bg-surface shadow-sheet data-entering:animate-rise ${shapes[shape]} ${widths[shape][width]}`}
    >
      <AriaDialog role={kind === 'question' ? 'alertdialog' : 'dialog'} className="p-6 outline-none">
        <div className="mb-4 flex items-start justify-between gap-4">
          <Heading slot="title" className="font-serif text-xl font-semibold">
            {title}
          </Heading>
          <Button
            slot="close"
            aria-label={words.close}
            className="-mt-2 -mr-3 grid size-target cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <Icon of={X} />
          </Button>
        </div>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

/** The foot of a dialog: the action first for the reader, at the right for the eye. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className="mt-6 flex flex-col gap-3 sm:flex-row-reverse sm:justify-start">{children}</div>
);
