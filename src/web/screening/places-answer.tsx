import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import type { AnsweredPlace } from '#domain/screening/answer.ts';
import { RegionDialog } from '#web/client/region-dialog.tsx';
import { placesIn } from '#web/intake/read-value.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import type { AnswerControlProps } from './answer-control.tsx';
import { words } from './words.ts';

/** Regions with their sides, from the picker of the session. */
export const PlacesAnswer = ({ earlier, isPending, onAnswer }: AnswerControlProps) => {
  const [places, setPlaces] = useState<readonly AnsweredPlace[]>(() => placesIn(earlier));
  const [picking, setPicking] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      <ul className="space-y-2">
        {places.map((place) => {
          const name = regionName(place.region, place.side);
          return (
            <li key={name} className="flex items-center gap-2">
              {name}
              <IconButton
                icon={X}
                label={words.open.removePlace(name)}
                onPress={() => setPlaces(places.filter((one) => one !== place))}
              />
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button icon={Plus} onPress={() => setPicking(true)}>
          {words.open.addPlace}
        </Button>
        <Button isPending={isPending} isDisabled={places.length === 0} onPress={() => onAnswer([...places])}>
          {words.open.save}
        </Button>
      </div>
      {picking ? (
        <RegionDialog
          title={words.open.addPlace}
          onClose={() => setPicking(false)}
          onPick={(place) => {
            setPicking(false);
            setPlaces([...places, place]);
          }}
        />
      ) : null}
    </div>
  );
};
