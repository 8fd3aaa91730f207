import type { Technique } from '#domain/atlas/techniques.ts';
import { Contact, Layer } from '#domain/atlas/vocabulary.ts';

const suitedFirst = <Value>(all: readonly Value[], suited: readonly Value[]): readonly Value[] => [
  ...suited,
  ...all.filter((one) => !suited.includes(one)),
];

/** Every contact, those that suit the technique first. */
export const allContacts = (technique: Technique): readonly Contact[] =>
  suitedFirst(Contact.options, technique.contacts);

export const allLayers = (technique: Technique): readonly Layer[] =>
  suitedFirst(Layer.options, technique.layers);
