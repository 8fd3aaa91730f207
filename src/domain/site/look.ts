import { z } from 'zod';
import { type Colour, isReadable, lightened } from './contrast.ts';

/** The grounds of the public pages, by day and by night. */
export const grounds = {
  light: { paper: '#f7f5f1', surface: '#ffffff' },
  dark: { paper: '#14191d', surface: '#1b2227' },
} as const;

const Hex = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'Write a colour such as #1f5f66');

/** The practice's one colour, for links, buttons and focus. It must be readable on the paper and on white (SITE-6). */
export const Accent = Hex.refine(isReadableAccent, 'Take a darker colour: words in this one cannot be read');

export const defaultAccent: Colour = '#1f5f66';

export function isReadableAccent(colour: Colour): boolean {
  return isReadable(colour, [grounds.light.paper, grounds.light.surface]);
}

/** The colour as it is at night: lightened until it can be read there. */
export const accentAtNight = (accent: Colour): Colour =>
  lightened(accent, [grounds.dark.paper, grounds.dark.surface]);
