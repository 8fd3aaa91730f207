import { avoidKinds, type AvoidKind } from '#domain/assessment/vocabulary.ts';
import { overlayName } from '#domain/assessment/words.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { capital } from '#web/body/place-words.ts';
import type { Draft } from './draft.ts';
import { OneOf } from './one-of.tsx';
import { words } from './words.ts';

type Avoid = Extract<Draft['says'], { mark: 'avoid' }>;
type Scar = Extract<Draft['says'], { mark: 'scar' }>;

const avoidNames = Object.fromEntries(avoidKinds.map((kind) => [kind, capital(overlayName(kind))])) as Record<
  AvoidKind,
  string
>;

export const AvoidFields = ({ says, onSay }: { says: Avoid; onSay: (says: Avoid) => void }) => (
  <>
    <OneOf
      label={words.form.avoidWhat}
      choices={avoidNames}
      value={says.what}
      onChange={(what) => onSay({ ...says, what })}
      columns="two"
    />
    <p className="text-ink-soft">{words.form.avoidHelp}</p>
  </>
);

const healing = { yes: words.form.healedYes, no: words.form.healedNo } as const;

export const ScarFields = ({ says, onSay }: { says: Scar; onSay: (says: Scar) => void }) => (
  <>
    <OneOf
      label={words.form.healed}
      choices={healing}
      value={says.healed === null ? null : says.healed ? 'yes' : 'no'}
      onChange={(healed) => onSay({ ...says, healed: healed === null ? null : healed === 'yes' })}
      columns="two"
    />
    <DateField
      label={words.form.since}
      name="since"
      optional
      value={says.since}
      onChange={(since) => onSay({ ...says, since })}
    />
  </>
);
