import { dialled, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import type { Alarm } from '#domain/questions/alarming-words.ts';
import type { Message } from '#domain/questions/thread.ts';
import { urgentWords } from '#domain/questions/urgent-words.ts';
import { errorSummary, field, type FormError, hidden, submit } from '#server/site/form-parts.ts';
import { html, type Html, paragraphs } from '#server/site/html.ts';
import type { SitePractice } from '#server/site/site-practice.ts';

export type AskForm = {
  readonly practice: SitePractice;
  readonly action: string;
  readonly seal: string;
  readonly typed?: { readonly name: string; readonly email: string; readonly words: string };
  readonly errors?: readonly FormError[];
};

/** The form of a question. What a machine fills in is out of sight for people, and out of the order of the keys. */
export function askForm({ practice, action, seal, typed, errors = [] }: AskForm): Html {
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return html`<div class="narrow">
    <h1>Ask ${practice.name}</h1>
    <p class="lead">
      Ask anything: whether this work may suit you, what it costs, how to find us. You need no account.
    </p>
    ${errorSummary(errors)}
    <form method="post" action="${action}" data-seal="${seal}">
      ${hidden('seal', seal)}${hidden('work', '')}
      ${field({
        name: 'words',
        label: 'Your question',
        rows: 6,
        maxlength: 2000,
        required: true,
        value: typed?.words,
        help: 'A few words are enough. Your health is yours to tell: write only what the question needs.',
        error: errorOf('words'),
      })}
      ${field({
        name: 'name',
        label: 'Your name',
        autocomplete: 'name',
        maxlength: 120,
        value: typed?.name,
        error: errorOf('name'),
      })}
      ${field({
        name: 'email',
        label: 'Where we may mail you',
        type: 'email',
        autocomplete: 'email',
        maxlength: 200,
        value: typed?.email,
        help: 'The mail says that there is an answer; you read it on a page that only you can open. Without an address, keep the link on the next page.',
        error: errorOf('email'),
      })}
      <div hidden>
        <label for="website">Leave this empty</label>
        <input id="website" name="website" tabindex="-1" autocomplete="off" />
      </div>
      ${submit('Send the question')}
      <p class="soft small">
        Please do not send details about your health by mail: others may read along. If you need help right
        now, do not wait for an answer and call your local emergency number.
      </p>
    </form>
  </div>`;
}

export type ThreadView = {
  readonly practice: SitePractice;
  readonly link: string;
  readonly action: string;
  readonly messages: readonly Message[];
  readonly alarms: readonly Alarm[];
  readonly just: 'sent' | 'opened';
  readonly hasMail: 'yes' | 'no';
  readonly typed?: string;
  readonly errors?: readonly FormError[];
};

/** What the asker sees behind her link: whom to call when her words are alarming, what was written, and room to go on. */
export function threadPage(view: ThreadView): Html {
  const { practice, messages, alarms, just, errors = [] } = view;
  const title =
    messages.at(-1)?.by === 'practice' ? `An answer from ${practice.name}` : 'Your question is with us';
  return html`<div class="narrow">
    ${alarms.length > 0 && urgentPart(alarms, practice)}
    ${alarms.length > 0 ? html`<h2>${title}</h2>` : html`<h1>${title}</h1>`}
    ${just === 'sent' && keepPart(view)} ${errorSummary(errors)}
    <ul class="rows">
      ${messages.map((message) => messagePart(message, practice))}
    </ul>
    <h2>Write back</h2>
    <form method="post" action="${view.action}">
      ${field({
        name: 'words',
        label: 'Your message',
        rows: 4,
        maxlength: 2000,
        required: true,
        value: view.typed,
        error: errors.find(({ name }) => name === 'words')?.message,
      })}
      ${submit('Send')}
    </form>
  </div>`;
}

/** Above everything else, whatever the page is. */
function urgentPart(alarms: readonly Alarm[], { country, name, phone }: SitePractice): Html {
  const { title, lines, calls } = urgentWords(alarms, { country, practiceName: name, practicePhone: phone });
  return html`<section class="problems" role="alert">
    <h1>${title}</h1>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <ul class="rows">
      ${calls.map(callLine)}
    </ul>
  </section>`;
}

const callLine = (line: HelpLine): Html =>
  html`<li>
    <a class="button" href="tel:${dialled(line)}">Call ${line.number}</a> <span>${line.name}</span>
  </li>`;

const keepPart = ({ link, hasMail, practice }: ThreadView): Html =>
  html`<div class="card">
    ${
      hasMail === 'yes'
        ? html`<p>We mail you as soon as ${practice.name} has answered. The mail leads back to this page.</p>`
        : html`<p>You gave no address, so keep this link: the answer will be there and nowhere else.</p>`
    }
    <p class="small"><a href="${link}">The link to this page</a></p>
  </div>`;

function messagePart({ by, author, words, at }: Message, { zone, name }: SitePractice): Html {
  const when = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const shown = when.toLocaleString('en-US', {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return html`<li>
    <p class="soft small">
      ${by === 'asker' ? 'You' : `${author}, ${name}`} ·
      <time datetime="${at}">${shown}</time>
    </p>
    ${paragraphs(words)}
  </li>`;
}
