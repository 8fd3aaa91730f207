import { html, type Html } from './html.ts';

const SHEETS = 13;
const WIDTH = 480;
const HEIGHT = 400;

/** Beside the words where there is no photo: sheets of fascia that part around a slow press. It says nothing, so nobody hears of it. */
export const sheets = (): Html =>
  html`<svg
    class="sheets"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    aria-hidden="true"
  >
    ${Array.from({ length: SHEETS }, (_, place) => sheet(place))}
  </svg>`;

/** Deeper sheets give less. */
function sheet(place: number): Html {
  const depth = place / (SHEETS - 1);
  const y = 60 + depth * 300;
  const dip = Math.round(150 * (1 - depth) ** 1.6 * (1 - depth * 0.2));
  const middle = Math.round(WIDTH * (0.54 - depth * 0.06));
  const path = `M0 ${Math.round(y)}C${middle - 120} ${Math.round(y)} ${middle - 70} ${Math.round(y + dip)} ${middle} ${Math.round(y + dip)}S${middle + 130} ${Math.round(y - 8)} ${WIDTH} ${Math.round(y - 14)}`;
  return html`<path
    d="${path}"
    stroke-width="${(2.4 - depth * 1.4).toFixed(1)}"
    opacity="${(0.9 - depth * 0.7).toFixed(2)}"
  />`;
}
