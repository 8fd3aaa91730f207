import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ExcludedRow } from './plan-form.ts';
import { RegionDialog } from '#web/client/region-dialog.tsx';
import { words } from './words.ts';

type ExcludedRegionsProps = {
  readonly rows: readonly ExcludedRow[];
  readonly onChange: (rows: readonly ExcludedRow[]) => void;
};

/** Regions that must not be treated, each with its reason. */
export const ExcludedRegions = ({ rows, onChange }: ExcludedRegionsProps) => {
  const [picking, setPicking] = useState(false);
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{words.plan.excluded}</legend>
      <ul className="mb-3 space-y-3">
        {rows.map((row, index) => {
          const name = regionName(row.region, row.side);
          return (
            <li
              key={row.key}
              className="grid grid-cols-1 items-start gap-x-4 gap-y-2 border-t border-line pt-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_auto]"
            >
              <p className="font-medium sm:pt-8 first-letter:uppercase">{name}</p>
              <TextField
                label={words.plan.reason}
                name={`plan.limits.excludedRegions.${index}.reason`}
                value={row.reason}
                isRequired
                maxLength={200}
                onChange={(reason) =>
                  onChange(rows.map((one) => (one.key === row.key ? { ...one, reason } : one)))
                }
              />
              <div className="sm:pt-6">
                <IconButton
                  icon={Trash2}
                  label={words.plan.remove(name)}
                  onPress={() => onChange(rows.filter((one) => one.key !== row.key))}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <Button icon={Plus} onPress={() => setPicking(true)}>
        {words.plan.addExcluded}
      </Button>
      {picking ? (
        <RegionDialog
          title={words.plan.addExcluded}
          onClose={() => setPicking(false)}
          onPick={(place) => {
            setPicking(false);
            onChange([...rows, { ...place, reason: '', key: crypto.randomUUID() }]);
          }}
        />
      ) : null}
    </fieldset>
  );
};
