import { useState, type KeyboardEvent } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useCharting } from './charting.ts';
import { missingOf, withSeverity, type Draft, type Missing } from './draft.ts';
import { FindingFields } from './finding-fields.tsx';
import { MarkChoice } from './mark-choice.tsx';
import { AvoidFields, ScarFields } from './overlay-fields.tsx';
import { PlaceHead } from './place-head.tsx';
import { words } from './words.ts';

/** One mark, from place to note; digits grade it wherever the focus is but in a field. */
export const FindingForm = ({ draft }: { draft: Draft }) => {
  const { setDraft, chartIt } = useCharting();
  const [asked, setAsked] = useState(false);
  const [keyed, setKeyed] = useState('');
  const missing = missingOf(draft);
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^\d$/.test(event.key) && event.key !== '+') return;
    const score = event.key === '+' ? 10 : Number(event.key);
    setDraft(withSeverity(draft, score));
    setKeyed(words.form.keyed(score));
    event.preventDefault();
  };
  return (
    // Keys of a form's own: every control in it works without them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <Form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing) setAsked(true);
          else chartIt();
        }}
      >
        <output className="sr-only">{keyed}</output>
        <PlaceHead draft={draft} />
        <MarkChoice draft={draft} onChange={setDraft} />
        <Saying draft={draft} />
        <NoteOf draft={draft} />
        <div className="sticky bottom-0 -mx-1 bg-surface px-1 pb-1">
          {asked && missing ? <Asked missing={missing} /> : null}
          <Button kind="primary" type="submit" wide>
            {draft.replaces === null ? words.form.chart : words.form.change}
          </Button>
        </div>
      </Form>
    </div>
  );
};

const Saying = ({ draft }: { draft: Draft }) => {
  const { setDraft } = useCharting();
  const { says } = draft;
  const say = (next: Draft['says']): void => setDraft({ ...draft, says: next });
  switch (says.mark) {
    case 'finding':
      return <FindingFields draft={draft} says={says} onSay={say} onChange={setDraft} />;
    case 'avoid':
      return <AvoidFields says={says} onSay={say} />;
    case 'scar':
      return <ScarFields says={says} onSay={say} />;
  }
};

const NoteOf = ({ draft }: { draft: Draft }) => {
  const { setDraft } = useCharting();
  const [open, setOpen] = useState(draft.note !== '');
  if (!open) {
    return (
      <div>
        <Button kind="plain" onPress={() => setOpen(true)}>
          {words.form.addNote}
        </Button>
      </div>
    );
  }
  return (
    <TextField
      label={words.form.note}
      lines={2}
      takesFocus
      maxLength={2000}
      value={draft.note}
      onChange={(note) => setDraft({ ...draft, note })}
    />
  );
};

const asking: Readonly<Record<Missing, string>> = {
  severity: words.form.needsSeverity,
  what: words.form.needsWhat,
};

const Asked = ({ missing }: { missing: Missing }) => (
  <p role="alert" className="mb-2 font-medium text-stop">
    {asking[missing]}
  </p>
);
