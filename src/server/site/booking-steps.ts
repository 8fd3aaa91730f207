import { html, type Html } from './html.ts';

const steps = ['What and with whom', 'When', 'Your name'] as const;

/** Where she is on the way, for eyes and ears. */
export const stepLine = (now: 1 | 2 | 3): Html =>
  html`<ol class="way" aria-label="Three steps">
    ${steps.map((name, place) => html`<li${place + 1 === now && html` aria-current="step"`}>${name}</li>`)}
  </ol>`;
