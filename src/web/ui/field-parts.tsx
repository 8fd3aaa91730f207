import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { CircleAlert } from 'lucide-react';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

export const inputLook =
  'w-full min-h-target rounded-base border border-edge bg-surface px-3 py-2 text-base text-ink ' +
  'placeholder:text-ink-soft data-invalid:border-stop disabled:opacity-60 ' +
  'focus:outline-2 focus:outline-offset-0 focus:outline-accent';

export const FieldLabel = ({ children, optional }: { children: string; optional?: boolean }) => (
  <Label className="mb-1 block text-sm font-medium text-ink">
    {children}
    {optional ? <span className="font-normal text-ink-soft"> ({words.optional})</span> : null}
  </Label>
);

export const FieldHelp = ({ children }: { children?: string | undefined }) =>
  children === undefined ? null : (
    <Text slot="description" className="mt-1 block text-sm text-ink-soft">
      {children}
    </Text>
  );

/** A sentence that says how to mend it, beside the field, with a sign. */
export const FieldProblem = () => (
  <FieldError className="mt-1 flex items-start gap-1.5 text-sm text-stop">
    {({ validationErrors }) => (
      <>
        <Icon of={CircleAlert} size={16} className="mt-0.5" />
        <span>{validationErrors.join(' ')}</span>
      </>
    )}
  </FieldError>
);
