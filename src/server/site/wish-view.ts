import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { HoldId } from '#domain/base/ids.ts';
import type { Proposal, Wish } from '#domain/scheduling/wish.ts';
import { hidden, submit } from './form-parts.ts';
import { html, type Html } from './html.ts';
import type { SitePractice } from './site-practice.ts';

export type WishView = {
  readonly practice: SitePractice;
  readonly action: string;
  readonly wish: Wish;
  readonly now: Temporal.Instant;
  /** What she chose and has to pay for first, and where. */
  readonly paying?: { readonly proposal: HoldId; readonly address: string } | undefined;
  /** How a visit is paid here. */
  readonly payment: readonly string[];
  /** Why the last choice could not be had. */
  readonly refused?: string | undefined;
};

/** What became of a wish so far, with what can be chosen. */
export function wishPage(view: WishView): Html {
  const { wish, refused, now, paying } = view;
  const chosen = wish.proposals.find(({ id }) => id === paying?.proposal);
  const open = wish.proposals.filter(
    ({ state, expiresAt }) => state === 'open' && Temporal.Instant.compare(expiresAt, now) > 0,
  );
  return html`<div class="narrow">
    <h1>${chosen ? 'One step is left' : titleOf(wish, open.length)}</h1>
    ${refused && html`<p class="problems" role="alert">${refused}</p>`}
    ${chosen ? payingPart(view, chosen) : choicePart(view, open)}
  </div>`;
}

const payingPart = ({ practice, paying, wish }: WishView, chosen: Proposal): Html =>
  html`<p class="lead">
      You chose ${whenOf(chosen.startsAt, practice.zone)}, with ${chosen.therapistName}. It is booked when it
      is paid for. Until then it is kept for you for half an hour.
    </p>
    ${
      wish.proposals.some(({ id, state }) => state === 'open' && id !== chosen.id) &&
      html`<p>
        Your other times stay kept meanwhile. To take one of them instead, go on and say “Not now” there.
      </p>`
    }
    <p class="actions"><a class="button" href="${paying?.address ?? ''}">Go on to pay</a></p>`;

function choicePart(view: WishView, open: readonly Proposal[]): Html {
  const { wish, action, payment } = view;
  const isOpen = wish.state === 'asked' || wish.state === 'offered';
  const passes = wish.kind === 'waiting' && open.length > 0;
  return html`<p class="lead">${wordsOf(wish, open.length)}</p>
    ${open.map((proposal) => proposalForm(proposal, view))}
    ${open.length > 0 && payment.map((line) => html`<p>${line}</p>`)}
    ${
      isOpen &&
      html`<form method="post" action="${action}">
        ${hidden('answer', passes ? 'pass' : 'take-back')}
        <p class="actions">
          <button class="button quiet">${passes ? 'Not this time' : 'Take my request back'}</button>
        </p>
      </form>`
    }`;
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
  if (open === 1) return 'Nobody else can book it meanwhile.';
  if (open > 1) return 'Nobody else can book them meanwhile. You choose one.';
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
