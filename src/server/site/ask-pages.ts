import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MemberId, type ThreadId } from '#domain/base/ids.ts';
import { Words } from '#domain/base/text.ts';
import { ageOfForm, Question } from '#domain/questions/question.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { NotHere } from '#server/http/handler.ts';
import { alarmsOfThread, askQuestion, goOnAsking } from '#server/questions/ask-question.ts';
import { askForm, threadPage, type ThreadView } from '#server/questions/ask-view.ts';
import { readAskersThread } from '#server/questions/read-threads.ts';
import { isProven, openForm, sealForm } from '#server/questions/sealed-form.ts';
import { threadBehind, threadToken } from '#server/questions/thread-link.ts';
import { type Answer, file, page, redirect } from './answer.ts';
import { html } from './html.ts';
import type { FormError } from './form-parts.ts';
import type { PageCall, Site } from './site.ts';

/** Does the work while somebody types; the form is whole without it. */
const SCRIPT = readFileSync(path.join(import.meta.dirname, 'ask-work.js'), 'utf8');
const SCRIPT_PATH = `/site/ask-work-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 12)}.js`;

/** Questions to a practice: the form, and the page behind the asker's link. */
export function addAskPages(site: Site): void {
  site.page('GET', '/ask', (call) => formPage(site, call, {}), { perMinute: 60 });
  site.page('POST', '/ask', (call) => takeQuestion(site, call), { perMinute: 6 });
  site.page('GET', '/ask/:thread', (call) => showThread(site, call, {}), { perMinute: 60 });
  site.page('POST', '/ask/:thread', (call) => takeMessage(site, call), { perMinute: 6 });
  site.plain('GET', SCRIPT_PATH, () => file({ type: 'text/javascript', body: SCRIPT, cache: 'for-ever' }));
}

type Again = { readonly typed?: Typed; readonly errors?: readonly FormError[]; readonly status?: 422 | 429 };
type Typed = { readonly name: string; readonly email: string; readonly words: string };

const formPage = (site: Site, { practice, at, now }: PageCall, { status, ...again }: Again): Answer =>
  page({
    title: 'Ask a question',
    description: `Ask ${practice.name} anything before you book. No account needed.`,
    main: askForm({
      practice,
      action: at('/ask'),
      seal: sealForm({ secret: site.secret, practice: practice.id }, now),
      ...again,
    }),
    scripts: [SCRIPT_PATH],
    ...(status ? { status } : {}),
  });

async function takeQuestion(site: Site, call: PageCall): Promise<Answer> {
  const { form, practice, now } = call;
  const typed = typedIn(form);
  const seal = form.get('seal') ?? '';
  const opened = openForm({ secret: site.secret, practice: practice.id }, seal);
  // A machine filled in what nobody sees: it is told what it wants to hear.
  if ((form.get('website') ?? '') !== '')
    return page({ title: 'Thank you', hidden: true, main: html`<h1>Thank you</h1>` });
  const question = Question.safeParse(typed);
  if (!question.success)
    return formPage(site, call, { typed, errors: errorsOf(question.error.issues), status: 422 });
  const proven = isProven(seal, form.get('work') ?? '') ? 'work' : 'nothing';
  const age = opened && ageOfForm({ shownMs: opened.shownMs, nowMs: now.epochMilliseconds, proven });
  if (!opened || age !== 'fits') return formPage(site, call, { typed, errors: [again(age)], status: 422 });
  const asked = {
    thread: opened.thread,
    question: question.data,
    proven,
    now,
    address: call.address,
  } as const;
  const done = await site.database.write(askerOf(call, opened.thread), (tables) =>
    askQuestion(tables, asked),
  );
  if (done === 'too-many') return formPage(site, call, { typed, errors: [tooMany(call)], status: 429 });
  return redirect(`${call.at('/ask')}/${threadToken(site.secret, opened.thread)}?sent`);
}

const typedIn = (form: URLSearchParams): Typed => ({
  name: (form.get('name') ?? '').trim(),
  email: (form.get('email') ?? '').trim(),
  words: (form.get('words') ?? '').replaceAll('\r\n', '\n').trim(),
});

const ERRORS: Readonly<Record<string, string>> = {
  words: 'Write your question, in up to 2,000 letters.',
  email: 'Write an address such as name@example.com, or leave it empty.',
  name: 'Write your name in up to 120 letters, or leave it empty.',
};

const errorsOf = (issues: readonly { readonly path: readonly PropertyKey[] }[]): FormError[] =>
  [...new Set(issues.map(({ path: [name] }) => String(name)))].map((name) => ({
    name,
    message: ERRORS[name] ?? '',
  }));

const again = (age: 'too-quick' | 'too-old' | 'fits' | null): FormError => ({
  name: 'words',
  message:
    age === 'too-quick'
      ? 'That was very quick, and machines are. Please press the button once more.'
      : 'This page has been open for long. Everything you wrote is still here: please send it once more.',
});

const tooMany = ({ practice }: PageCall): FormError => ({
  name: 'words',
  message: `Many questions are coming in. Please try again in an hour${practice.phone === '' ? '' : `, or call ${practice.phone}`}.`,
});

async function showThread(
  site: Site,
  call: PageCall,
  more: Pick<ThreadView, 'typed' | 'errors'>,
): Promise<Answer> {
  const token = call.params['thread'] ?? '';
  const thread = threadBehind(site.secret, token) ?? notHere();
  const asking = askerOf(call, thread);
  const found = (await site.database.read(asking, (tables) => readAskersThread(tables, thread))) ?? notHere();
  const action = `${call.at('/ask')}/${token}`;
  return page({
    title: 'Your question',
    hidden: true,
    main: threadPage({
      practice: call.practice,
      link: call.address + action,
      action,
      messages: found.messages,
      alarms: alarmsOfThread(found.messages),
      just: call.query.has('sent') ? 'sent' : 'opened',
      hasMail: found.email === '' ? 'no' : 'yes',
      ...more,
    }),
    ...(more.errors ? { status: 422 } : {}),
  });
}

async function takeMessage(site: Site, call: PageCall): Promise<Answer> {
  const token = call.params['thread'] ?? '';
  const thread = threadBehind(site.secret, token) ?? notHere();
  const typed = (call.form.get('words') ?? '').replaceAll('\r\n', '\n');
  const words = Words.safeParse(typed);
  const mend = { name: 'words', message: 'Write your message, in up to 2,000 letters.' };
  if (!words.success) return showThread(site, call, { typed, errors: [mend] });
  const further = { thread, words: words.data, now: call.now, address: call.address };
  const done = await site.database.write(askerOf(call, thread), (tables) => goOnAsking(tables, further));
  if (done === 'too-many') return showThread(site, call, { typed, errors: [tooMany(call)] });
  return redirect(`${call.at('/ask')}/${token}`);
}

/** In the member's place stands the thread, which row-level security opens to this asker and nothing else. */
const askerOf = ({ asking }: PageCall, thread: ThreadId): AskingAsVisitor => ({
  ...asking,
  member: MemberId.parse(thread),
  action: 'askQuestion',
  subject: { kind: 'thread', id: thread },
});

function notHere(): never {
  throw new NotHere();
}
