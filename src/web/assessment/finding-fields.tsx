import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import { SeverityKeys } from './severity-keys.tsx';
import { withSeverity, type Draft } from './draft.ts';
import { OneOf } from './one-of.tsx';
import { words } from './words.ts';

type Says = Extract<Draft['says'], { mark: 'finding' }>;
type FindingFieldsProps = {
  readonly draft: Draft;
  readonly says: Says;
  readonly onSay: (says: Says) => void;
  readonly onChange: (draft: Draft) => void;
};

/** How strong it is; of a restriction also where to and how deep. */
export const FindingFields = ({ draft, says, onSay, onChange }: FindingFieldsProps) => (
  <>
    <div>
      <p aria-hidden className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 font-medium">
        {words.form.severity}
        <span className="text-sm font-normal text-ink-soft">{words.form.severityHelp}</span>
      </p>
      <SeverityKeys
        label={words.form.severity}
        value={says.severity}
        onChoose={(score) => onChange(withSeverity(draft, score))}
      />
    </div>
    <Help finding={says.finding} />
    {says.finding === 'restriction' ? (
      <>
        <OneOf
          label={words.form.direction}
          choices={words.direction}
          value={says.direction}
          onChange={(direction) => onSay({ ...says, direction })}
          columns="four"
        />
        <OneOf
          label={words.form.depth}
          choices={words.depth}
          value={says.depth}
          onChange={(depth) => onSay({ ...says, depth })}
        />
      </>
    ) : null}
    <OneOf<BodyLayer>
      label={words.form.layer}
      choices={words.form.layers}
      value={draft.layer}
      always
      onChange={(layer) => layer && onChange({ ...draft, layer })}
    />
  </>
);

/** Said where it matters: why a joint out of place is not offered, and what an adhesion is not. */
const Help = ({ finding }: Pick<Says, 'finding'>) => {
  if (finding === 'segmental-stiffness') return <p className="text-ink-soft">{words.form.stiffness}</p>;
  return finding === 'adhesion' ? <p className="text-ink-soft">{words.form.adhesion}</p> : null;
};
