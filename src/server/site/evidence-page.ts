import type { Unsayable } from '#domain/evidence/claim.ts';
import { claims, plainGrade, reviewedOn, unsayableClaims, type Claim } from '#domain/evidence/claims.ts';
import { page, type Page } from './answer.ts';
import { graded } from './benefit.ts';
import { html, type Html } from './html.ts';
import { studiesNamed } from '#domain/evidence/studies.ts';
import type { PageCall } from './site.ts';

/** What may be said of the work, each with how sure it is and where that stands; and what may not be said. */
export const evidencePage = ({ at }: PageCall): Page =>
  page({
    title: 'What it can and cannot do',
    description:
      'What studies show of myofascial release, how sure each result is, and what it does not do. With the studies.',
    main: html`<h1>What it can and cannot do</h1>
      <p class="lead">
        Myofascial release helps some people for a while. The studies are few and small, so we are not very
        sure. Here is each thing that can honestly be said, and what it rests on.
      </p>
      <p>
        Your own answer counts most: we measure where you start and look again. Staying the same, or “we
        cannot tell”, is an answer too.
      </p>
      ${part('It may help a little', mayHelp)}${part('We cannot tell yet', cannotTell)}${part('What holds for everybody', forAny)}
      <section>
        <h2>What you may read elsewhere</h2>
        <p>These are said often. Studies show the opposite, or nobody has shown them.</p>
        <ul class="rows two">
          ${unsayableClaims.map(unsayable)}
        </ul>
      </section>
      <p class="soft">
        Graded like GRADE, by one reviewer, on ${dateInWords(reviewedOn)}. “Recalled” marks what was written
        from memory and not looked up again. This page is not medical advice.
      </p>
      <p class="actions"><a class="button quiet" href="${at('/ask')}">Ask a question</a></p>`,
  });

const forComplaint = claims.filter(({ indications }) => indications.length > 0);
const mayHelp = forComplaint.filter(({ grade }) => grade !== 'very-low');
const cannotTell = forComplaint.filter(({ grade }) => grade === 'very-low');
const forAny = claims.filter(({ indications }) => indications.length === 0);

const part = (title: string, said: readonly Claim[]): Html =>
  html`<section>
    <h2>${title}</h2>
    <ul class="rows two">
      ${said.map(sayable)}
    </ul>
  </section>`;

const sayable = (claim: Claim): Html =>
  html`<li id="${claim.id}">
    <h3>${claim.claim}</h3>
    <p>${claim.plain}</p>
    <p>${graded(claim.grade)} <span class="soft">${plainGrade(claim.grade)}</span></p>
    ${sources(claim)}
  </li>`;

const unsayable = (claim: Unsayable): Html =>
  html`<li id="${claim.id}">
    <h3>“${claim.claim}”</h3>
    <p>${graded(claim.grade)} <span class="soft">${plainGrade(claim.grade)}</span></p>
    <p>What we say instead: ${claim.instead}</p>
    ${sources(claim)}
  </li>`;

const sources = ({ claim, evidence, studies }: Pick<Unsayable, 'claim' | 'evidence' | 'studies'>): Html =>
  html`<details>
    <summary>What it rests on<span class="unseen">: ${claim}</span></summary>
    <p>${evidence}</p>
    ${
      studies.length > 0 &&
      html`<ul>
        ${studiesNamed(studies).map(({ what, address }) => html`<li>${address ? html`<a href="${address}" rel="noreferrer">${what}</a>` : what}</li>`)}
      </ul>`
    }
  </details>`;

const dateInWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en', { day: 'numeric', month: 'long', year: 'numeric' });
