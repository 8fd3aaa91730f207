import type { FigureId, FigureView } from '#domain/atlas/figure.ts';

// The addresses of the baked files. None of their content enters the JavaScript; the service worker keeps them all.
const addresses = import.meta.glob<string>('../../domain/atlas/baked/*.{json,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const addressOf = (file: string): string => {
  const address = addresses[`../../domain/atlas/baked/${file}`];
  if (address === undefined) throw new Error(`No baked file ${file}`);
  return address;
};

export const vectorsAddress = (figure: FigureId): string => addressOf(`${figure}.json`);

/** A right view shows the picture of the left one, mirrored. */
export const shadingAddress = (figure: FigureId, view: FigureView): string =>
  addressOf(`${figure}-${view.mirrored ? view.id.replace('right', 'left') : view.id}.webp`);

export const topologyAddress = (): string => addressOf('surface.json');
export const positionsAddress = (figure: FigureId): string => addressOf(`surface-${figure}.json`);

/** Reads a baked file; the build made it, so its form is known. */
export const fetchBaked = async <Baked>(address: string): Promise<Baked> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`A baked file answered ${answer.status}`);
  return (await answer.json()) as Baked;
};
