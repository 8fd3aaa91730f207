import { type Joint, jointIds, jointName, movementName, movementsOf } from '#domain/assessment/joints.ts';
import { capital } from '#web/body/place-words.ts';
import { ChoiceRow } from '#web/session/choice-row.tsx';
import { namesOf } from '#web/session/names-of.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { atJoint, atMovement, sidesOf, unread, type RangeDraft } from './range-draft.ts';
import { words } from './words.ts';

type PartProps = { readonly draft: RangeDraft; readonly onChange: (draft: RangeDraft) => void };

const joints = jointIds.map((id) => ({ id, label: capital(jointName(id)) }));

/** Which movement of which joint, and on or to which side. */
export const What = ({ draft, onChange }: PartProps) => {
  const sides = sidesOf(draft);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField<Joint>
          label={words.range.joint}
          choices={joints}
          value={draft.joint}
          onChange={(joint) => onChange(atJoint(draft, joint))}
        />
        <SelectField
          label={words.range.movement}
          choices={movementsOf(draft.joint).map((id) => ({
            id,
            label: capital(movementName(draft.joint, id)),
          }))}
          value={draft.movement}
          onChange={(movement) => onChange(atMovement(draft, movement))}
        />
      </div>
      {sides === 'midline' ? null : (
        <ChoiceRow
          label={words.range.side[sides]}
          value={draft.side}
          choices={namesOf(words.range.sides)}
          onChange={(side) => onChange({ ...unread(draft), side })}
        />
      )}
    </>
  );
};

const efforts = namesOf(words.range.efforts).map((effort) => ({
  ...effort,
  detail: words.range.effortDetail[effort.value],
}));

/** Who moves, and how it is measured. */
export const How = ({ draft, onChange }: PartProps) => (
  <>
    <ChoiceRow
      label={words.range.effort}
      value={draft.effort}
      choices={efforts}
      onChange={(effort) => onChange({ ...unread(draft), effort })}
    />
    <ChoiceRow
      label={words.range.device}
      value={draft.device}
      choices={namesOf(words.range.devices)}
      onChange={(device) => onChange({ ...unread(draft), device })}
    />
    <TextField
      label={words.range.method}
      help={words.range.methodHelp}
      optional
      value={draft.method}
      onChange={(method) => onChange({ ...draft, method })}
      maxLength={200}
    />
  </>
);
