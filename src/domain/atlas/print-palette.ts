/** The colours of a picture that stands alone, on paper or in a mail: the light tokens of the product. */
export const printPalette = {
  paper: '#F7F5F1',
  surface: '#FFFFFF',
  ink: '#1F2A33',
  inkSoft: '#56626B',
  line: '#E3DDD3',
  skin: '#E6DBD1',
  skinLine: '#6B5B50',
  zone: '#8A7C70',
  marked: '#7CB4B8',
  stop: '#A3262B',
  scar: '#7A4E8C',
} as const;

/** From sand to wine, for 1, 3.25, 5.5, 7.75 and 10. */
const ramp = ['#FBE7C1', '#F5B95A', '#E8803F', '#C84B3A', '#8F1F3C'] as const;

/** The colour of a severity from 1 to 10; 0 is an outline and has none. It is printed with its number and a hatch. */
export function severityColour(severity: number): string {
  const place = ((Math.min(10, Math.max(1, severity)) - 1) / 9) * (ramp.length - 1);
  const below = Math.min(ramp.length - 2, Math.floor(place));
  return mixed(ramp[below] ?? ramp[0], ramp[below + 1] ?? ramp[4], place - below);
}

/** How dense the hatch of a severity is: 0 none to 4. The denser, the more severe. */
export const hatchOf = (severity: number): Hatch =>
  severity < 3 ? 0 : severity < 5 ? 1 : severity < 7 ? 2 : severity < 9 ? 3 : 4;

export type Hatch = 0 | 1 | 2 | 3 | 4;

function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + share * ((to ?? 0) - (from ?? 0)));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
