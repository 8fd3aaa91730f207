import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Compares with the transcript in docs/accessibility, or writes it anew where UNWIND_TRANSCRIPTS is set; then read it. */
export async function expectTranscript(name: string, text: string): Promise<void> {
  const file = path.join(import.meta.dirname, '../../docs/accessibility', `${name}.txt`);
  if (process.env['UNWIND_TRANSCRIPTS']) await writeFile(file, text);
  assert.equal(text, await readFile(file, 'utf8'));
}
