import { type Joint, jointIds, jointName, movementName, movementsOf } from '#domain/assessment/joints.ts';
import { capital } from '#web/body/place-words.ts';
import { namesOf } from '#web/session/names-of.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { atJoint, atMovement, sidesOf, unread, type RangeDraft } from './range-draft.ts';
import { PickRow } from './pick-row.tsx';
import { words } from './words.ts';

type PartProps = { readonly draft: RangeDraft; readonly onChange: (draft: RangeDraft) => void };

const joints = jointIds.map((id) => ({ id, label: capital(jointName(id)) }));

/** Which movement of which joint, on or to which side, and who moves. */
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
      <div className="grid gap-4 sm:grid-cols-2">
        {sides === 'midline' ? null : (
          <PickRow
            label={words.range.side[sides]}
            value={draft.side}
            choices={namesOf(words.range.sides)}
            onChange={(side) => onChange({ ...unread(draft), side })}
          />
        )}
        <PickRow
          label={words.range.effort}
          value={draft.effort}
          choices={namesOf(words.range.efforts)}
          onChange={(effort) => onChange({ ...unread(draft), effort })}
        />
      </div>
    </>
  );
};

/** By what it is measured, and in which position. */
export const How = ({ draft, onChange }: PartProps) => (
  <>
    <PickRow
      label={words.range.device}
      value={draft.device}
      choices={namesOf(words.range.devices)}
      columns={4}
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
