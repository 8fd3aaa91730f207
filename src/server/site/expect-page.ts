import type { Benefit } from '#domain/evidence/benefit.ts';
import { page, type Page } from './answer.ts';
import { benefit } from './benefit.ts';
import { html, paragraphs, type Html } from './html.ts';
import type { PageCall } from './site.ts';

/** A visit from the door to the day after. Times of holds: clinical reference, section 2 (V28 verified, the rest recalled). */
export const expectPage = ({ practice, at }: PageCall): Page =>
  page({
    title: 'What to expect',
    description:
      'On the skin, without oil or cream, slow and sustained: what happens in a visit of myofascial release, and on the day after.',
    main: html`<h1>What to expect</h1>
      <p class="lead">
        Myofascial release is done on the skin, without oil, cream or machines. The hands sink in slowly, find
        where the tissue holds, and wait.
      </p>
      ${
        practice.content.expect &&
        html`<div class="card">
          <h2>With us</h2>
          ${paragraphs(practice.content.expect)}
        </div>`
      }
      <h2>Before</h2>
      <ul>
        <li>
          You get a short form about your health. It takes a few minutes on a phone, and only your therapist
          reads it.
        </li>
        <li>
          Some answers mean that we work more gently, leave out a part of the body, or ask you to see a doctor
          first. We tell you which, and why.
        </li>
        <li>Wear something you can move in. Skip lotion on that day: hands slip on it.</li>
      </ul>
      <h2>During</h2>
      <ul>
        <li>We look at how you stand and move, and ask what you want to be able to do again.</li>
        <li>
          You uncover only the part that is worked on; the rest stays covered. You can keep your clothes on if
          you prefer: tell us.
        </li>
        <li>
          One hold lasts from about a minute and a half to five minutes. There is pressure, sometimes a
          stretch, warmth or a spreading ache.
        </li>
        <li>
          You say a number from 0 to 10 for how it feels. We ease off or stop whenever you say so, without a
          reason.
        </li>
      </ul>
      <h2>After</h2>
      <ul>
        <li>${benefit(afterwards, at)} Tell us if it lasts longer than two days.</li>
        <li>You may get one or two things to do at home. They are short.</li>
        <li>${benefit(weeks, at)} We look again on the way, and change course or stop if nothing moves.</li>
      </ul>
      <h2>Please tell us first</h2>
      <p>
        A recent injury, operation or clot; cancer; fever; thin or fragile skin; numbness or weakness that is
        new; pregnancy; medicines that thin the blood. Often we can still work, only differently. Keep taking
        what your doctor gave you.
      </p>
      ${actions(practice.rules.open, at)}`,
  });

const afterwards: Benefit = {
  words: 'You may feel calm or tired. Soreness for a day or two is common.',
  evidence: ['relaxation', 'sore-after'],
};
const weeks: Benefit = { words: 'This takes a few weeks.', evidence: ['takes-weeks'] };

const actions = (isOpen: boolean, at: PageCall['at']): Html =>
  html`<p class="actions">
    ${isOpen && html`<a class="button" href="${at('/book')}">Book a time</a>`}
    <a class="button quiet" href="${at('/evidence')}">What it can and cannot do</a>
  </p>`;
