import { X } from 'lucide-react';
import { useMe } from '#web/app/who-model.ts';
import { IconButton } from '#web/ui/icon-button.tsx';
import { placeHistory } from './place-history.ts';
import type { ReadBody } from './read-body.ts';
import { type OnePlace, titleOf } from './row.ts';
import { words } from './words.ts';

type PlacePanelProps = { readonly body: ReadBody; readonly place: OnePlace; readonly onClose: () => void };

/** The chosen place through all visits: what was drawn, found and held there, side by side. */
export const PlacePanel = ({ body, place, onClose }: PlacePanelProps) => {
  const { zone } = useMe();
  const days = placeHistory(body, place, zone);
  const title = words.placeOver(titleOf(place));
  return (
    <section aria-label={title} className="mt-4 rounded-base border border-line bg-surface p-4 print:hidden">
      <div className="mb-2 flex items-start justify-between gap-3">
        <h3 className="pt-2 font-medium">{title}</h3>
        <IconButton icon={X} label={words.closePlace} onPress={onClose} />
      </div>
      {days.length === 0 ? (
        <p className="text-ink-soft">{words.placeNever}</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-left text-sm tabular-nums">
            <thead className="text-ink-soft">
              <tr>
                {[words.day, words.short.hurts, words.short.found, words.short.done].map((heading) => (
                  <th key={heading} scope="col" className="py-1 pr-3 font-medium">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day.key} className="border-t border-line align-baseline">
                  <th scope="row" className="py-2 pr-3 font-normal whitespace-nowrap">
                    {day.date}
                  </th>
                  <Said>{day.hurts}</Said>
                  <Said>{day.found}</Said>
                  <Said>{day.held}</Said>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const Said = ({ children }: { children: string }) => (
  <td className={`py-2 pr-3 ${children === '' ? 'text-ink-soft' : ''}`}>{children || words.nothingSaid}</td>
);
