import type { Page } from 'playwright-core';
import { expectTranscript } from './transcript-file.ts';

/** What somebody with a screen reader hears of a page, key by key. */
export type Heard = {
  /** Presses keys, one after another, and writes down where the focus is then and what was said politely. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** A line of the transcript that says what the next keys are for. */
  title(words: string): void;
  /** Compares with docs/accessibility, or writes it anew where UNWIND_TRANSCRIPTS is set. */
  expectSame(name: string): Promise<void>;
};

/** Longer than two announcements must be apart. */
const SETTLE_MS = 260;

export async function listen(page: Page): Promise<Heard> {
  const lines: string[] = [];
  let said = await liveWords(page);
  const note = async (key: string): Promise<void> => {
    await page.waitForTimeout(SETTLE_MS);
    const now = await liveWords(page);
    const fresh = now.filter((one) => !said.includes(one));
    said = now;
    lines.push(`  ${key}: ${[await focused(page), ...fresh.map((one) => `said “${one}”`)].join('; ')}`);
  };
  return {
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await note(key);
      }
    },
    type: async (text) => {
      await page.keyboard.type(text);
      await note(`“${text}”`);
    },
    title: (words) => void lines.push(words),
    expectSame: (name) => expectTranscript(name, `${lines.join('\n')}\n`),
  };
}

/** The focused element by its role, name and state, as the browser's accessibility tree has it. */
async function focused(page: Page): Promise<string> {
  const at = page.locator(':focus');
  if ((await at.count()) === 0) return 'nothing has the focus';
  const tree = await at.first().ariaSnapshot();
  return (tree.split('\n')[0] ?? '').replace(/^- /, '').replace(/:$/, '');
}

const liveWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('output, [role="status"], [role="alert"], [aria-live="polite"]')]
      .map((region) => (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
