import { useState } from 'react';
import { CardFrame, LeadOn } from '#web/intake/card-frame.tsx';
import { MedicinesField } from '#web/intake/medicines-field.tsx';
import { goneOnFrom } from './care.ts';
import type { PageProps } from './page-props.ts';
import { words } from './words.ts';

/** A medicine whose kind is not known, by its name: looked up here, and certain only once the person has said so. */
export const NamesPage = ({ page, part, run, change, goOn, onBack }: PageProps<'names'>) => {
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  return (
    <CardFrame
      section={words.sheet.part(part.place, part.of)}
      title={words.names.title}
      lead={words.names.lead}
      onBack={onBack}
      actions={<LeadOn onPress={() => goOn((kept) => goneOnFrom(kept, page))}>{words.next}</LeadOn>}
    >
      <MedicinesField
        value={run.named}
        unsure={unsure}
        onUnsure={(name) => setUnsure((before) => [...before, name])}
        onChange={(named) => change((before) => ({ ...before, named }))}
      />
    </CardFrame>
  );
};
