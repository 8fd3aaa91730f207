import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { Benefit } from '#domain/evidence/benefit.ts';
import { page, type Page } from './answer.ts';
import { benefit } from './benefit.ts';
import { html, paragraphs, type Html } from './html.ts';
import type { PublicService } from './site-practice.ts';
import type { PageCall } from './site.ts';
import { servicesData } from './structured-data.ts';

/** What can be booked: how long, how much, how it is done, what it suits. */
export function servicesPage(call: PageCall): Page {
  const { practice, at } = call;
  return page({
    title: 'Services and prices',
    description: `What you can book at ${practice.name}: how long it takes, what it costs and what it suits.`,
    data: practice.services.length > 0 ? [servicesData(call)] : [],
    main: html`<h1>Services and prices</h1>
      ${
        practice.services.length === 0
          ? html`<p>
              Nothing can be booked here right now. <a href="${at('/ask')}">Ask us</a> what is possible.
            </p>`
          : html`<ul class="rows">
              ${practice.services.map((service) => row(service, call))}
            </ul>`
      }
      <p>
        You do not need an account. <a href="${at('/gift')}">Give a visit to somebody</a>, or
        <a href="${at('/request')}">ask for other hours</a>.
      </p>
      <h2>Direct and indirect</h2>
      <p>
        Direct work goes to where the tissue resists and waits there, firmly. Indirect work follows it the
        other way, lightly. ${benefit(bothDoTheSame, at)} Harder is not better.
      </p>`,
  });
}

const bothDoTheSame: Benefit = {
  words: 'In the one study that compared them, both did about the same.',
  evidence: ['gentle-is-enough'],
};

const approaches = {
  direct: 'Direct: firm, at the point where the tissue resists',
  indirect: 'Indirect: light, following the tissue',
  both: 'Direct or indirect, as suits you',
} as const;

const row = (service: PublicService, { practice, at }: PageCall): Html =>
  html`<li id="${service.id}">
    <div class="row">
      <div>
        <h2 class="name">${service.name}</h2>
        ${paragraphs(service.words)}
        <p class="soft">
          ${approaches[service.approach]}.${whoDoesIt(service, practice.therapists)}
          ${service.suits && html`<br />For: ${service.suits} <a class="whole" href="${at('/evidence')}">How sure that is</a>`}
        </p>
      </div>
      <div>
        <p class="number">
          <strong>${amountInWords(service.price, practice.currency)}</strong> · ${service.minutes} minutes
        </p>
        ${
          practice.rules.open &&
          service.therapists.length > 0 &&
          html`<p>
            <a class="button quiet" href="${at('/book')}?service=${service.id}"
              >Book<span class="unseen"> ${service.name}</span></a
            >
          </p>`
        }
      </div>
    </div>
  </li>`;

function whoDoesIt(service: PublicService, therapists: PageCall['practice']['therapists']): string {
  const names = therapists.filter(({ id }) => service.therapists.includes(id)).map(({ name }) => name);
  if (names.length === 0 || names.length === therapists.length) return '';
  return ` With ${new Intl.ListFormat('en', { type: service.therapistsNeeded === 2 ? 'conjunction' : 'disjunction' }).format(names)}.`;
}
