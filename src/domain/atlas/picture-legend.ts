import { hatchOf, printPalette, severityColour } from './print-palette.ts';
import { element } from './svg-element.ts';
import { hatchPatterns } from './view-drawing.ts';

export const LEGEND_HEIGHT = 74;

const STEP = 42;
const FIRST = 84;

/** The ramp of severity with its numbers, and how a place without pressure and a scar are drawn. */
export function drawLegend({ x, y }: { readonly x: number; readonly y: number }): string {
  const severities = Array.from({ length: 11 }, (_, severity) => severity);
  const after = x + FIRST + severities.length * STEP + 24;
  const words = (at: number, text: string): string =>
    element('text', { x: at, y: y + 33, 'font-size': 14 }, text);
  const swatch = { y: y + 17, width: 28, height: 22, rx: 4, 'stroke-width': 1.8 };
  return [
    element('defs', {}, hatchPatterns(1, 'legend')),
    words(x, 'Severity'),
    ...severities.map((severity) => severityStep(severity, x + FIRST + severity * STEP, y + 17)),
    element('rect', { ...swatch, x: after, fill: 'url(#hatch-legend-cross)', stroke: printPalette.stop }),
    words(after + 38, 'No pressure'),
    element('rect', {
      ...swatch,
      x: after + 146,
      fill: 'none',
      stroke: printPalette.scar,
      'stroke-dasharray': '5 3',
    }),
    words(after + 184, 'Scar'),
  ].join('');
}

function severityStep(severity: number, x: number, y: number): string {
  const hatch = hatchOf(severity);
  const place = { x, y, width: STEP - 6, height: 22, rx: 4 };
  const none = { fill: 'none', stroke: printPalette.inkSoft, 'stroke-dasharray': '4 3' };
  return [
    element('rect', { ...place, ...(severity === 0 ? none : { fill: severityColour(severity) }) }),
    hatch === 0 ? '' : element('rect', { ...place, fill: `url(#hatch-legend-${hatch})` }),
    element(
      'text',
      {
        x: x + (STEP - 6) / 2,
        y: y + 37,
        'font-size': 12,
        'text-anchor': 'middle',
        fill: printPalette.inkSoft,
      },
      String(severity),
    ),
  ].join('');
}
