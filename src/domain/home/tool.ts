import { z } from 'zod';

/** What a person has at hand to press with. A tennis ball gives way, a lacrosse ball does not. */
export const Tool = z.enum([
  'roller',
  'tennis-ball',
  'two-balls',
  'lacrosse-ball',
  'small-ball',
  'stick',
  'hands',
]);
export type Tool = z.infer<typeof Tool>;

/** What holds the person, or what the tool lies on. */
export const Support = z.enum(['floor', 'wall', 'door-frame', 'chair', 'table', 'bed', 'none']);
export type Support = z.infer<typeof Support>;

/** How a tool is called within a sentence. */
export const toolNames: Readonly<Record<Tool, string>> = {
  roller: 'foam roller',
  'tennis-ball': 'tennis ball',
  'two-balls': 'two soft balls in a sock',
  'lacrosse-ball': 'firm ball',
  'small-ball': 'small ball',
  stick: 'roller stick',
  hands: 'hands',
};
