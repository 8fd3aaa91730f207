import { amountInWords } from '#domain/base/amount-in-words.ts';
import { weekdays } from '#domain/scheduling/hours.ts';
import type { Typed } from './booking-person.ts';
import { choice, errorSummary, field, type FormError, hidden, submit } from './form-parts.ts';
import { html, type Html } from './html.ts';
import type { PublicService, SitePractice } from './site-practice.ts';

export type WishForm = {
  readonly practice: SitePractice;
  readonly action: string;
  readonly kind: 'other-hours' | 'waiting';
  readonly form: URLSearchParams;
  readonly typed: Typed;
  readonly errors: readonly FormError[];
  readonly today: string;
  /** Of this form alone, so that pressing twice asks once. */
  readonly asking: string;
};

export const WINDOWS = [1, 2, 3] as const;
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The form for other hours, or for the waiting list. */
export function wishForm(shown: WishForm): Html {
  const { practice, action, kind, form, errors } = shown;
  return html`<div class="narrow">
    <h1>${kind === 'waiting' ? 'Join the waiting list' : 'Ask for other hours'}</h1>
    <p class="lead">
      ${
        kind === 'waiting'
          ? 'Say when you could come. When such a time is free we keep it for you, and write to you first if you are next.'
          : 'Say when you could come. Where the therapist can, we keep two or three times for you at once, and you choose one.'
      }
    </p>
    ${errorSummary(errors)}
    <form method="post" action="${action}">
      ${hidden('asking', shown.asking)}
      ${choice({
        name: 'service',
        label: 'What you would like',
        required: true,
        options: practice.services.map(({ id, name, minutes, price }) => ({
          value: id,
          label: name,
          note: noteOf({ name, minutes, price }, practice.currency),
        })),
        chosen: [form.get('service') ?? practice.services[0]?.id ?? ''],
        error: errorOf(errors, 'service'),
      })}
      ${choice({
        name: 'therapist',
        label: 'With whom',
        options: [
          { value: '', label: 'Whoever is free' },
          ...practice.therapists.map(({ id, name }) => ({ value: id, label: name })),
        ],
        chosen: [form.get('therapist') ?? ''],
      })}
      ${kind === 'waiting' ? weekFields(shown) : WINDOWS.map((number) => windowFields(shown, number))}
      ${personFields(shown)} ${submit(kind === 'waiting' ? 'Join the list' : 'Ask for these times')}
    </form>
  </div>`;
}

/** The length is not said twice where the name says it. */
function noteOf(
  { name, minutes, price }: Pick<PublicService, 'name' | 'minutes' | 'price'>,
  currency: string,
): string {
  const cost = amountInWords(price, currency);
  return name.includes(`${minutes} minutes`) ? cost : `${minutes} minutes, ${cost}`;
}

const errorOf = (errors: readonly FormError[], name: string): string | undefined =>
  errors.find((error) => error.name === name)?.message;

const windowFields = ({ form, errors, today }: WishForm, number: number): Html =>
  html`<fieldset class="field window">
    <legend>${number === 1 ? 'When you could come' : 'Or then'}</legend>
    ${field({
      name: `date${number}`,
      label: 'Day',
      type: 'date',
      min: today,
      value: form.get(`date${number}`) ?? '',
      required: number === 1,
      error: errorOf(errors, `date${number}`),
    })}
    ${clockFields({ form, errors, number })}
  </fieldset>`;

const clockFields = ({
  form,
  errors,
  number,
}: Pick<WishForm, 'form' | 'errors'> & { number: number }): Html =>
  html`${field({
    name: `from${number}`,
    label: 'From',
    type: 'time',
    value: form.get(`from${number}`) ?? '',
    required: number === 1,
    error: errorOf(errors, `from${number}`),
  })}
  ${field({
    name: `to${number}`,
    label: 'To',
    type: 'time',
    value: form.get(`to${number}`) ?? '',
    required: number === 1,
    error: errorOf(errors, `to${number}`),
  })}`;

const weekFields = ({ form, errors }: WishForm): Html =>
  html`${choice({
      name: 'days',
      label: 'Days on which you could come',
      several: true,
      required: true,
      options: weekdays.map((day, place) => ({ value: day, label: dayNames[place] ?? day })),
      chosen: form.getAll('days'),
      error: errorOf(errors, 'days'),
    })}
    <div class="window">${clockFields({ form, errors, number: 1 })}</div>`;

const personFields = ({ typed, errors, practice }: WishForm): Html =>
  html`${field({
    name: 'name',
    label: 'Your name',
    autocomplete: 'name',
    maxlength: 80,
    required: true,
    value: typed.name,
    error: errorOf(errors, 'name'),
  })}
  ${field({
    name: 'email',
    label: 'Where we may mail you',
    type: 'email',
    autocomplete: 'email',
    maxlength: 200,
    required: true,
    value: typed.email,
    error: errorOf(errors, 'email'),
  })}
  ${field({
    name: 'phone',
    label: 'Your telephone number',
    type: 'tel',
    autocomplete: 'tel',
    maxlength: 40,
    value: typed.phone,
    error: errorOf(errors, 'phone'),
  })}
  ${choice({
    name: 'accepts',
    label: 'How bookings work',
    several: true,
    required: true,
    options: [
      {
        value: 'yes',
        label: `A visit can be moved or cancelled at no cost until ${practice.rules.freeUntilHours} hours before`,
      },
    ],
    chosen: typed.accepts ? ['yes'] : [],
    error: errorOf(errors, 'accepts'),
  })}`;
