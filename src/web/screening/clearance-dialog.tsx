import { useState } from 'react';
import { Channel } from '#domain/screening/action.ts';
import type { Reason } from '#domain/screening/decision.ts';
import { TickList } from '#web/intake/tick-list.tsx';
import { dateIn } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { fieldProblems } from '#web/ui/form-problems.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { beginClearance, clearanceProblems, type ClearanceDraft } from './clearance-form.ts';
import { useDesk } from './desk-context.ts';
import { isDocumentType } from './document-check.ts';
import { DocumentField } from './document-field.tsx';
import { FieldNote } from './field-note.tsx';
import { readBase64 } from './hand-file.ts';
import { RuleTicks } from './rule-ticks.tsx';
import { useRecordClearance } from './screening-model.ts';
import { words } from './words.ts';

const channels = Channel.options.map((id) => ({ id, label: words.channels[id] }));

type ClearanceDialogProps = {
  readonly reasons: readonly Reason[];
  readonly begun: Pick<ClearanceDraft, 'channels' | 'rules'>;
  readonly onClose: () => void;
};

/** A clinician's word, written down: who, when, for what, until when, and the document where there is one. */
export const ClearanceDialog = ({ reasons, begun, onClose }: ClearanceDialogProps) => {
  const { client, now, zone } = useDesk();
  const today = dateIn(now.toString(), zone);
  const [id] = useState<string>(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => beginClearance({ ...begun, today }));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { deed, refusal } = useRecordClearance(client, onClose);
  const change = (part: Partial<ClearanceDraft>): void => setDraft({ ...draft, ...part });
  const submit = (): void => {
    const found = clearanceProblems(draft, today);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    void bodyOf(draft).then((body) => deed.mutate({ id, ...body }));
  };
  return (
    <Dialog title={words.clearance.action} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={deed.error}
        refusal={refusal}
        problems={problems}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={deed.isPending}>
              {words.clearance.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p className="text-ink-soft">{words.clearance.lead}</p>
        <ClearanceFields draft={draft} onChange={change} latest={today.toString()} />
        <div>
          <p className="mb-1 text-sm font-medium">{words.clearance.channels}</p>
          <TickList
            label={words.clearance.channels}
            ticks={channels}
            ticked={draft.channels}
            onTick={(chosen, now_) => change({ channels: toggled(draft.channels, chosen, now_) })}
          />
          <FieldNote problem={problems['channels']} />
        </div>
        <RuleTicks
          label={words.clearance.rules}
          reasons={reasons}
          ticked={draft.rules}
          onChange={(rules) => change({ rules })}
          problem={problems['rules']}
        />
        <DocumentField
          document={draft.document}
          onChange={(document) => change({ document })}
          refused={fieldProblems(deed.error)['document.base64']}
        />
      </Form>
    </Dialog>
  );
};

type ClearanceFieldsProps = {
  readonly draft: ClearanceDraft;
  readonly onChange: (part: Partial<ClearanceDraft>) => void;
  readonly latest: string;
};

const ClearanceFields = ({ draft, onChange, latest }: ClearanceFieldsProps) => (
  <>
    <TextField
      label={words.clearance.clinician}
      name="clinician"
      value={draft.clinician}
      isRequired
      maxLength={200}
      autoComplete="off"
      onChange={(clinician) => onChange({ clinician })}
    />
    <TextField
      label={words.clearance.role}
      help={words.clearance.roleHelp}
      name="role"
      value={draft.role}
      isRequired
      maxLength={200}
      autoComplete="off"
      onChange={(role) => onChange({ role })}
    />
    <div className="grid gap-5 sm:grid-cols-2">
      <DateField
        label={words.clearance.givenOn}
        name="givenOn"
        value={draft.givenOn}
        latest={latest}
        onChange={(givenOn) => onChange({ givenOn })}
      />
      <DateField
        label={words.clearance.expiresOn}
        help={words.clearance.expiresHelp}
        name="expiresOn"
        value={draft.expiresOn}
        onChange={(expiresOn) => onChange({ expiresOn })}
      />
    </div>
    <TextField
      label={words.clearance.scope}
      help={words.clearance.scopeHelp}
      name="scope"
      lines={2}
      value={draft.scope}
      isRequired
      maxLength={1000}
      onChange={(scope) => onChange({ scope })}
    />
  </>
);

const toggled = (ticked: readonly Channel[], chosen: string, now: 'ticked' | 'empty'): readonly Channel[] =>
  Channel.options.filter((one) => (one === chosen ? now === 'ticked' : ticked.includes(one)));

const bodyOf = async ({ document, channels: chosen, rules, ...rest }: ClearanceDraft) => ({
  ...rest,
  channels: [...chosen],
  rules: [...rules],
  document: document === null ? null : await documentOf(document),
});

const documentOf = async (file: File) => {
  const { type } = file;
  if (!isDocumentType(type)) return null;
  return { name: file.name.slice(-120), type, base64: await readBase64(file) };
};
