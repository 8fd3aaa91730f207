import { amountInWords } from '#domain/base/amount-in-words.ts';
import { weekdays } from '#domain/scheduling/hours.ts';
import type { Proposal, Wish } from '#domain/scheduling/wish.ts';
import type { Typed } from './booking-person.ts';
import { choice, errorSummary, field, type FormError, hidden, submit } from './form-parts.ts';
import { html, type Html } from './html.ts';
import type { SitePractice } from './site-practice.ts';

export type WishForm = {
  readonly practice: SitePractice;
  readonly action: string;
  readonly kind: 'other-hours' | 'waiting';
  readonly form: URLSearchParams;
  readonly typed: Typed;
  readonly errors: readonly FormError[];
  readonly today: string;
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
      ${choice({
        name: 'service',
        label: 'What you would like',
        required: true,
        options: practice.services.map(({ id, name, minutes }) => ({
          value: id,
          label: name,
          note: `${minutes} minutes`,
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

const errorOf = (errors: readonly FormError[], name: string): string | undefined =>
  errors.find((error) => error.name === name)?.message;

const windowFields = ({ form, errors, today }: WishForm, number: number): Html =>
  html`<fieldset class="field">
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
  ${clockFields({ form, errors, number: 1 })}`;

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

export type WishView = {
  readonly practice: SitePractice;
  readonly action: string;
  readonly wish: Wish;
  readonly now: Temporal.Instant;
  /** Why the last choice could not be had. */
  readonly refused?: string | undefined;
};

/** What became of a wish so far, with what can be chosen. */
export function wishPage(view: WishView): Html {
  const { wish, action, refused, now } = view;
  const open = wish.proposals.filter(
    ({ state, expiresAt }) => state === 'open' && Temporal.Instant.compare(expiresAt, now) > 0,
  );
  const isOpen = wish.state === 'asked' || wish.state === 'offered';
  return html`<div class="narrow">
    <h1>${titleOf(wish, open.length)}</h1>
    ${refused && html`<p class="problems" role="alert">${refused}</p>`}
    <p class="lead">${wordsOf(wish, open.length)}</p>
    ${open.map((proposal) => proposalForm(proposal, view))}
    ${
      isOpen &&
      html`<form method="post" action="${action}">
        ${hidden('answer', wish.kind === 'waiting' && open.length > 0 ? 'pass' : 'take-back')}
        <p class="actions">
          <button class="button quiet">
            ${wish.kind === 'waiting' && open.length > 0 ? 'Not this time' : 'Take my request back'}
          </button>
        </p>
      </form>`
    }
  </div>`;
}

const proposalForm = (proposal: Proposal, { practice, action }: WishView): Html =>
  html`<form method="post" action="${action}" class="card">
    ${hidden('proposal', proposal.id)}${hidden('answer', 'accept')}
    <h2>${whenOf(proposal.startsAt, practice.zone)}</h2>
    <p>
      With
      ${proposal.therapistName}${
        proposal.surcharge > 0 &&
        html`, ${amountInWords(proposal.surcharge, practice.currency)} more than usual`
      }.
      Kept for you until ${whenOf(proposal.expiresAt, practice.zone)}.
    </p>
    ${submit('Choose this time')}
  </form>`;

function titleOf({ kind, state }: Wish, open: number): string {
  if (open > 0) return open === 1 ? 'We keep this time for you' : 'We keep these times for you';
  if (state === 'asked') return kind === 'waiting' ? 'You are on the list' : 'We have your request';
  if (state === 'booked') return 'Your time is booked';
  return state === 'declined' ? 'We could not find a time' : 'This request has ended';
}

function wordsOf({ kind, state }: Wish, open: number): string {
  if (open > 0) return 'Nobody else can book them meanwhile. When you choose one, it is yours.';
  if (state === 'asked')
    return kind === 'waiting'
      ? 'When a time that suits you is free, we keep it for you and write to you.'
      : 'No time fits by itself, so a person looks at it. We write to you.';
  if (state === 'booked') return 'We sent you a mail with the day, the time and how to change it.';
  return 'What was kept is free again. You can ask for other times whenever you like.';
}

const whenOf = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
