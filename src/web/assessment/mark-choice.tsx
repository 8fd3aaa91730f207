import { Ban, Waves } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { ReactNode } from 'react';
import { findings } from '#domain/assessment/vocabulary.ts';
import { findingName } from '#domain/assessment/words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { markOf, withMark, type Draft, type Mark } from './draft.ts';
import { words } from './words.ts';

const marks: readonly Mark[] = [...findings, 'avoid', 'scar'];

type MarkChoiceProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

/** What the hands found, or what is to be drawn over the place. A correction stays what it was: a finding, or an overlay. */
export const MarkChoice = ({ draft, onChange }: MarkChoiceProps) => {
  const isOverlay = draft.says.mark !== 'finding';
  const offered = draft.replaces === null ? marks : marks.filter((one) => isOverlayMark(one) === isOverlay);
  return (
    <ToggleButtonGroup
      aria-label={words.form.what}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[markOf(draft)]}
      onSelectionChange={(keys) => {
        const mark = marks.find((one) => keys.has(one));
        if (mark) onChange(withMark(draft, mark));
      }}
      className="grid grid-cols-2 gap-1.5"
    >
      {offered.map((mark) => (
        <MarkKey key={mark} mark={mark} />
      ))}
    </ToggleButtonGroup>
  );
};

const isOverlayMark = (mark: Mark): boolean => mark === 'avoid' || mark === 'scar';

const MarkKey = ({ mark }: { mark: Mark }) => (
  <ToggleButton
    id={mark}
    className={`flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-small border px-2 text-center leading-5 hover:bg-sunken data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent ${
      mark === 'avoid' ? 'border-stop text-stop' : 'border-edge'
    }`}
  >
    <MarkName mark={mark} />
  </ToggleButton>
);

const MarkName = ({ mark }: { mark: Mark }): ReactNode => {
  switch (mark) {
    case 'avoid':
      return (
        <>
          <Icon of={Ban} />
          {words.form.avoid}
        </>
      );
    case 'scar':
      return (
        <>
          <Icon of={Waves} />
          {words.form.scar}
        </>
      );
    default:
      return <span className="block first-letter:uppercase">{findingName(mark)}</span>;
  }
};
