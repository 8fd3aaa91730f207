/** A colour as #rrggbb. */
export type Colour = string;

/** How far two colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What text needs (WCAG 2.2, 1.4.3, level AA). */
export const TEXT_CONTRAST = 4.5;

/** What is easy on the eyes at night (WCAG 2.2, 1.4.6, level AAA). */
const NIGHT_CONTRAST = 7;

/** The same hue, moved towards white step by step until it can be read with ease on each of these grounds. */
export function lightened(colour: Colour, grounds: readonly Colour[]): Colour {
  let found = colour;
  for (let step = 1; step <= 20 && !isReadable(found, grounds, NIGHT_CONTRAST); step++)
    found = mixed(colour, step / 20);
  return found;
}

export const isReadable = (
  colour: Colour,
  grounds: readonly Colour[],
  contrast: number = TEXT_CONTRAST,
): boolean => grounds.every((ground) => contrastOf(colour, ground) >= contrast);

const channels = (colour: Colour): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function mixed(colour: Colour, white: number): Colour {
  const parts = channels(colour).map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
