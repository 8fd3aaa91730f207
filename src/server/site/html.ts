import { html as escaping } from 'ghtml';

/** HTML that was written by a template of ours, or by nobody else. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What stands between the parts of a template: nothing at all for null, undefined and false. */
export type Shown = Html | string | number | null | undefined | false | readonly Shown[];

/**
 * HTML with everything in it escaped but what is `Html` itself. ghtml's own tag takes an expression unescaped wherever a
 * "!" stands before it, be it the end of a sentence; here only the type decides. Attributes are always quoted.
 */
export const html = (literals: TemplateStringsArray, ...shown: readonly Shown[]): Html =>
  new Html(literals.reduce((text, literal, place) => text + written(shown[place - 1]) + literal));

function written(shown: Shown): string {
  if (shown instanceof Html) return shown.text;
  if (shown === null || shown === undefined || shown === false) return '';
  if (typeof shown === 'object') return shown.map(written).join('');
  return escaping`${String(shown)}`;
}

/** Paragraphs as people type them: an empty line between two. */
export const paragraphs = (words: string): Html =>
  html`${words
    .split(/\n\s*\n/u)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => html`<p>${lines(one)}</p>`)}`;

const lines = (words: string): Html =>
  html`${words.split('\n').map((line, place) => (place === 0 ? line : html`<br />${line}`))}`;
