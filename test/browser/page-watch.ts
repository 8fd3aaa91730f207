import assert from 'node:assert/strict';
import type { BrowserContext, ConsoleMessage, Response } from 'playwright-core';

/** What must not happen on any page, heard from the first moment on. */
export type PageWatch = {
  /** For the rest of the test, problems that fit the pattern are meant to happen. */
  allow(pattern: RegExp): void;
  expectNone(): void;
};

/** Hears console errors, uncaught errors, refusals by the content security policy, and faults of the server. */
export async function watchPages(context: BrowserContext): Promise<PageWatch> {
  const problems: string[] = [];
  const allowed: RegExp[] = [];
  context.on('console', (message) => {
    if (isComplaint(message)) problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) =>
    problems.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
  context.on('response', (response) => {
    if (isFault(response)) problems.push(`${response.status()} from ${new URL(response.url()).pathname}`);
  });
  await context.exposeFunction('tellPolicyViolation', (words: string) => problems.push(`policy: ${words}`));
  await context.addInitScript(hearPolicyViolations);
  return {
    allow: (pattern) => void allowed.push(pattern),
    expectNone: () => {
      const left = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      assert.deepEqual(left, [], `the pages complained:\n${left.join('\n')}`);
    },
  };
}

/** Runs in the page. */
function hearPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const tell: unknown = Reflect.get(globalThis, 'tellPolicyViolation');
    if (typeof tell === 'function')
      tell(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
  });
}

/** Refusals (409), sign-outs (401) and a network that is gone are part of the work; the browser logs them as errors. */
const isComplaint = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && !message.text().startsWith('Failed to load resource');

const isFault = (response: Response): boolean =>
  response.status() >= 500 ||
  (response.status() === 404 && !new URL(response.url()).pathname.startsWith('/api/'));
