import { html, type Html } from './html.ts';

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** A sentence that says how to mend it. */
  readonly error?: string | undefined;
  readonly required?: boolean;
};

export type FieldAsked = Asked & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number';
  /** So many lines of text. */
  readonly rows?: number;
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'decimal';
  readonly maxlength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly step?: string;
};

/** One thing to type: its label above, help below, and an error beside it. Nothing typed is lost: hand back `value`. */
export const field = (asked: FieldAsked): Html =>
  html`<div class="field">
    <label for="${idOf(asked.name)}">${asked.label}${optional(asked)}</label>
    ${asked.rows === undefined ? input(asked) : area(asked)} ${help(asked)}${error(asked)}
  </div>`;

const input = (asked: FieldAsked): Html =>
  html`<input type="${asked.type ?? 'text'}" value="${asked.value}" ${attributes(asked)} />`;

const area = (asked: FieldAsked): Html =>
  html`<textarea rows="${asked.rows}" ${attributes(asked)}>${asked.value}</textarea>`;

const attributes = (asked: FieldAsked): Html =>
  html` id="${idOf(asked.name)}"
  name="${asked.name}"${given('autocomplete', asked.autocomplete)}${given(
    'inputmode',
    asked.inputmode,
  )}${given('maxlength', asked.maxlength)}${given('min', asked.min)}${given('max', asked.max)}${given(
    'step',
    asked.step,
  )}${asked.required && html` required`}${described(asked)}`;

const given = (name: string, value: string | number | undefined): Html | undefined =>
  value === undefined ? undefined : html` ${name}="${value}"`;

export type Option = { readonly value: string; readonly label: string; readonly note?: string | undefined };
export type ChoiceAsked = Asked & {
  readonly options: readonly Option[];
  readonly chosen?: readonly string[] | undefined;
  /** One of them by default; `several` are boxes to tick. */
  readonly several?: boolean;
};

/** One or several of a few things. */
export const choice = (asked: ChoiceAsked): Html =>
  html`<fieldset class="field" id="${idOf(asked.name)}" ${described(asked)}>
    <legend>${asked.label}${optional(asked)}</legend>
    ${help(asked)}${error(asked)}
    <div class="choices">${asked.options.map((option) => choosable(asked, option))}</div>
  </fieldset>`;

const choosable = (asked: ChoiceAsked, { value, label, note }: Option): Html =>
  html`<label class="choice">
    <input
      type="${asked.several ? 'checkbox' : 'radio'}"
      name="${asked.name}"
      value="${value}"
      ${asked.chosen?.includes(value) && html` checked`}${asked.required && !asked.several && html` required`}
    />
    <span>${label}${note && html`<small>${note}</small>`}</span>
  </label>`;

/** The page's one thing to do. */
export const submit = (label: string): Html =>
  html`<p class="actions"><button class="button">${label}</button></p>`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

export type FormError = { readonly name: string; readonly message: string };

/** Above the form when something is to be mended: each line leads to its field. */
export const errorSummary = (errors: readonly FormError[]): Html | undefined =>
  errors.length === 0
    ? undefined
    : html`<div class="problems" role="alert" tabindex="-1">
        <h2>Please look at this again</h2>
        <ul>
          ${errors.map(({ name, message }) => html`<li><a href="#${idOf(name)}">${message}</a></li>`)}
        </ul>
      </div>`;

const idOf = (name: string): string => `field-${name}`;

const optional = ({ required }: Asked): Html | false =>
  !required && html` <span class="soft">(optional)</span>`;

const help = (asked: Asked): Html | undefined =>
  asked.help ? html`<p class="help" id="${idOf(asked.name)}-help">${asked.help}</p>` : undefined;

const error = (asked: Asked): Html | undefined =>
  asked.error ? html`<p class="error" id="${idOf(asked.name)}-error">${asked.error}</p>` : undefined;

function described({ name, help: said, error: wrong }: Asked): Html | undefined {
  const ids = [said && `${idOf(name)}-help`, wrong && `${idOf(name)}-error`].filter(Boolean);
  if (ids.length === 0) return undefined;
  return html` aria-describedby="${ids.join(' ')}"${wrong && html` aria-invalid="true"`}`;
}
