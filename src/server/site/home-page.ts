import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { Benefit } from '#domain/evidence/benefit.ts';
import { page, type Page } from './answer.ts';
import { benefit } from './benefit.ts';
import { html, paragraphs, type Html } from './html.ts';
import { hoursInALine, openDays, todayAt } from './opening-hours.ts';
import { photo } from './photo.ts';
import { sheets } from './sheets.ts';
import type { PageCall } from './site.ts';
import { practiceData } from './structured-data.ts';

/** What a person in pain wants first: what this is, whether it may help, when, where, how much. */
export function homePage(call: PageCall): Page {
  const { practice } = call;
  const { headline } = practice.content;
  return page({
    title: headline ? `${practice.name}: ${headline}` : practice.name,
    description: description(call),
    data: [practiceData(call)],
    main: html`${hero(call)}${facts(call)}${visit(call)}${honest(call)}${people(call)}`,
  });
}

function description({ practice, now }: PageCall): string {
  const hours = hoursInALine(openDays(practice.therapists, todayAt(now, practice)), practice);
  const { area, headline } = practice.content;
  return [
    headline ? `${headline}.` : `Myofascial release at ${practice.name}.`,
    area && `${area}.`,
    hours && `Open ${hours}.`,
    'Book a time online, without an account.',
  ]
    .filter(Boolean)
    .join(' ')
    .replaceAll('..', '.');
}

const hero = ({ practice, at }: PageCall): Html =>
  html`<div class="hero">
    <div>
      <h1>${practice.content.headline || practice.name}</h1>
      <div class="lead">${paragraphs(practice.content.welcome || WELCOME)}</div>
      <p class="actions">
        ${practice.rules.open && html`<a class="button" href="${at('/book')}">See free times</a>`}
        <a class="button quiet" href="${at('/ask')}">Ask a question</a>
      </p>
    </div>
    ${practice.content.photo ? photo(practice.content.photo, { base: at(''), how: 'first' }) : sheets()}
  </div>`;

const WELCOME =
  'Myofascial release is slow, hands-on work: light to firm pressure that is held for minutes, at a pace your body can follow.';

function facts({ practice, now, at }: PageCall): Html {
  const hours = hoursInALine(openDays(practice.therapists, todayAt(now, practice)), practice);
  const prices = practice.services.map(({ price }) => price);
  const [place] = practice.locations;
  return html`<div class="columns facts">
    ${
      hours &&
      fact(
        'When',
        html`<p>${hours}</p>
          <p><a href="${at('/request')}">Other hours on request</a></p>`,
      )
    }
    ${
      place?.address &&
      fact(
        'Where',
        html`<p>${place.address}</p>
          <p><a href="${at('/hours')}">How to find us</a></p>`,
      )
    }
    ${
      prices.length > 0 &&
      fact(
        'What',
        html`<p>Visits from ${amountInWords(Math.min(...prices), practice.currency)}</p>
          <p><a href="${at('/services')}">Services and prices</a></p>`,
      )
    }
  </div>`;
}

const fact = (title: string, words: Html): Html =>
  html`<section>
    <h2>${title}</h2>
    ${words}
  </section>`;

const visit = ({ at }: PageCall): Html =>
  html`<section>
    <h2>What a visit is like</h2>
    <ol class="steps">
      <li>
        <strong>We talk first.</strong> What hurts, what you want to do again, what we should know of your
        health.
      </li>
      <li>
        <strong>Then slow, sustained pressure on the skin.</strong> No oil, no cream, no machine. You say when
        it is too much.
      </li>
      <li>
        <strong>We look again.</strong> How you move and what you feel, and what you can do at home until next
        time.
      </li>
    </ol>
    <p><a href="${at('/what-to-expect')}">What to expect, from the door to the day after</a></p>
  </section>`;

const mayHelp: readonly Benefit[] = [
  { words: 'Your neck may hurt less.', evidence: ['neck-pain-short-term'] },
  { words: 'Your low back may hurt less and move more easily.', evidence: ['low-back-pain-short-term'] },
  { words: 'You may have fewer days with a tension headache.', evidence: ['tension-headache-days'] },
];

const honest = ({ at }: PageCall): Html =>
  html`<section class="card">
    <h2>What it can and cannot do</h2>
    <p>It may help for a while. The changes in studies were small, and we are not very sure of them:</p>
    <ul>
      ${mayHelp.map((one) => html`<li>${benefit(one, at)}</li>`)}
    </ul>
    <p>It does not break down scar tissue, and it replaces no doctor.</p>
    <p><a href="${at('/evidence')}">Every claim, how sure it is, and its studies</a></p>
  </section>`;

const people = ({ practice, at }: PageCall): Html | undefined =>
  practice.therapists.length === 0
    ? undefined
    : html`<section>
        <h2>Who treats you</h2>
        <ul class="rows">
          ${practice.therapists.map(
            ({ id, name, credentials }) =>
              html`<li>
                <h3>
                  <a href="${at('/therapists')}#${id}">${name}</a
                  >${credentials && html` <small>${credentials}</small>`}
                </h3>
                ${firstLine(practice.content.profiles.find(({ member }) => member === id)?.words)}
              </li>`,
          )}
        </ul>
      </section>`;

const firstLine = (words: string | undefined): Html | undefined => {
  const [sentence] = (words ?? '').split(/(?<=\.)\s/u);
  return sentence ? html`<p>${sentence}</p>` : undefined;
};
