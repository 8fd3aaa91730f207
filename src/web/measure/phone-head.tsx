import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type PhoneHeadProps = {
  readonly name: string;
  readonly detail?: string;
  readonly onClose: () => void;
};

/** What is measured, and the way back. */
export const PhoneHead = ({ name, detail, onClose }: PhoneHeadProps) => (
  <div className="flex items-start justify-between gap-4">
    <div className="min-w-0 pt-1">
      <Heading slot="title" className="font-serif text-xl font-semibold sm:text-2xl">
        {name}
      </Heading>
      {detail === undefined ? null : <p className="text-lg text-ink-soft">{detail}</p>}
    </div>
    <Button
      aria-label={words.phone.close}
      onPress={onClose}
      className="grid size-14 shrink-0 cursor-pointer place-items-center rounded-base border border-edge bg-surface hover:bg-sunken"
    >
      <Icon of={X} size={24} />
    </Button>
  </div>
);
