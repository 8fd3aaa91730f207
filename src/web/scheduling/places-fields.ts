import type { Body, Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

export type PlaceRow = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
};
export type RoomRow = {
  readonly id: string;
  readonly location: string;
  readonly name: string;
  readonly capacity: number;
};
export type PlacesFields = {
  readonly locations: readonly PlaceRow[];
  readonly rooms: readonly RoomRow[];
  /** Minutes by the pair of places. */
  readonly travel: ReadonlyMap<string, number>;
};

/** The same both ways. */
export const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

export const newPlace = (): PlaceRow => ({
  id: crypto.randomUUID(),
  name: '',
  address: '',
  latitude: '',
  longitude: '',
});
export const newRoom = (location: string): RoomRow => ({
  id: crypto.randomUUID(),
  location,
  name: '',
  capacity: 1,
});

export const placesFieldsOf = ({ locations, rooms, travel }: Scheduling): PlacesFields => ({
  locations: locations.map(({ id, name, address, place }) => ({
    id,
    name,
    address,
    latitude: place?.latitude.toString() ?? '',
    longitude: place?.longitude.toString() ?? '',
  })),
  rooms,
  travel: new Map(travel.map(({ one, other, minutes }) => [pairOf(one, other), minutes])),
});

/** Every two places. */
export const pairsOf = (places: readonly PlaceRow[]): readonly (readonly [PlaceRow, PlaceRow])[] =>
  places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));

/** What is sent, or what has to be mended first. */
export const placesBody = (
  fields: PlacesFields,
): { body: Body<'savePlaces'> } | { problems: Record<string, string> } => {
  const problems = Object.fromEntries([
    ...[...fields.locations, ...fields.rooms].flatMap(({ id, name }) =>
      name.trim() === '' ? [[`name ${id}`, words.places.nameMissing]] : [],
    ),
    ...fields.locations.flatMap((place) =>
      coordinatesOf(place) === 'unreadable' ? [[`latitude ${place.id}`, words.places.coordinates]] : [],
    ),
  ]) as Record<string, string>;
  if (Object.keys(problems).length > 0) return { problems };
  return {
    body: {
      locations: fields.locations.map((place) => {
        const { id, name, address } = place;
        const at = coordinatesOf(place);
        return { id, name, address, place: at === 'unreadable' ? null : at };
      }),
      rooms: [...fields.rooms],
      travel: travelOf(fields),
    },
  };
};

const coordinatesOf = ({
  latitude,
  longitude,
}: PlaceRow): { latitude: number; longitude: number } | null | 'unreadable' => {
  if (latitude.trim() === '' && longitude.trim() === '') return null;
  const [north, east] = [latitude, longitude].map((text) => (text.trim() === '' ? NaN : Number(text)));
  if (north === undefined || east === undefined) return 'unreadable';
  const isThere = Math.abs(north) <= 90 && Math.abs(east) <= 180;
  return isThere ? { latitude: north, longitude: east } : 'unreadable';
};

const travelOf = ({ locations, travel }: PlacesFields): Body<'savePlaces'>['travel'] =>
  pairsOf(locations).flatMap(([one, other]) => {
    const minutes = travel.get(pairOf(one.id, other.id)) ?? 0;
    const [first = one.id, second = other.id] = [one.id, other.id].toSorted();
    return minutes === 0 ? [] : [{ one: first, other: second, minutes }];
  });
