import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { regionOf } from '#domain/atlas/regions.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import { Icon } from '#web/ui/icon.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useProgramDesk } from './editor-context.ts';
import { words } from './words.ts';

type CautionWordsProps = { readonly region: RegionId; readonly at: string; readonly isOpen: boolean };

/** A place that is only worked on with the therapist's word: asked for where there is none, else told in a line. */
export const CautionWords = ({ region, at, isOpen }: CautionWordsProps) => {
  const { form, change } = useProgramDesk();
  const said = form.cautions[region] ?? '';
  // Asked for while it was missing, the field stays while it is being written.
  const [isAsked] = useState(said.trim() === '');

  const put = (text: string): void =>
    change((before) => ({ ...before, cautions: { ...before.cautions, [region]: text } }));
  if (!isOpen && !isAsked)
    return (
      <p className="flex items-start gap-2 px-4 pb-3 text-sm">
        <Icon of={ShieldAlert} size={16} className="mt-0.5 text-warn" />
        <span>{words.caution.said(said)}</span>
      </p>
    );
  return (
    <div className="px-4 pb-4">
      <TextField
        label={words.caution.label(regionOf(region).plain)}
        help={regionOf(region).cue}
        name={`${at} caution`}
        value={said}
        onChange={put}
        isRequired
        maxLength={400}
      />
    </div>
  );
};
