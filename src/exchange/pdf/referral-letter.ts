import { type Fonts, QUIET, Sheet } from './sheet.ts';

/** A question as it was put, and what was said to it, when. */
export type Asked = { readonly asked: string; readonly answered: string; readonly on: string };
export type LetterReason = {
  readonly title: string;
  readonly words: string;
  readonly answers: readonly Asked[];
};

/** All that stands in a referral letter. Days are written out already, in the practice's own way. */
export type ReferralLetter = {
  readonly writtenAt: string;
  readonly day: string;
  readonly paper: 'LETTER' | 'A4';
  readonly practice: { readonly name: string; readonly phone: string };
  readonly therapist: { readonly name: string; readonly credentials: string };
  readonly recipient: { readonly name: string; readonly role: string };
  readonly client: { readonly name: string; readonly born: string | null };
  readonly reasons: readonly LetterReason[];
  /** Questions that matter here and that nothing answers yet. */
  readonly open: readonly string[];
  /** What was asked for and answered no, by the name of what it would point to. */
  readonly negative: readonly string[];
  readonly isOnHold: boolean;
  readonly limits: readonly string[];
  /** What the therapist asks or adds; empty where she has nothing to add. */
  readonly words: string;
};

/** The letter as a tagged PDF. The same letter is the same bytes. */
export function referralLetter(letter: ReferralLetter, fonts: Fonts): Promise<Uint8Array> {
  const { client, practice, writtenAt, paper } = letter;
  const title = `Referral letter for ${client.name}`;
  const sheet = new Sheet({ title, author: practice.name, writtenAt, paper, fonts });
  head(sheet, letter);
  why(sheet, letter);
  unknown(sheet, letter);
  untilThen(sheet, letter);
  question(sheet, letter);
  signature(sheet, letter);
  return sheet.finish(
    (page, pages) => `Confidential: health information about ${client.name} · page ${page} of ${pages}`,
  );
}

function head(sheet: Sheet, { practice, day, recipient, client }: ReferralLetter): void {
  sheet.write(practice.name, { weight: 'semibold', size: 15, below: 1 });
  sheet.write(['Myofascial release', practice.phone].filter(Boolean).join(' · '), { color: QUIET, size: 9 });
  sheet.rule({ below: 16 });
  sheet.write(recipient.name, { weight: 'semibold', below: 0 });
  if (recipient.role !== '') sheet.write(recipient.role, { below: 0 });
  sheet.write(day, { color: QUIET, above: 6, below: 14 });
  const born = client.born === null ? 'day of birth not on file' : `born ${client.born}`;
  sheet.write([{ strong: client.name }, `, ${born}`], { tag: 'H1', size: 13, below: 9 });
  sheet.write(`Dear ${recipient.name},`, { below: 8 });
  sheet.write(
    `${client.name} comes to this practice for myofascial release: slow manual work on the soft tissues. ` +
      'Before treatment we ask questions of safety. Some of the answers belong in your hands. This letter is no ' +
      'diagnosis: it says what was asked, what was answered, and what I ask of you.',
    { below: 4 },
  );
}

const heading = (sheet: Sheet, words: string): Sheet =>
  sheet.keepTogether(64).write(words, { tag: 'H2', weight: 'semibold', size: 11, above: 10, below: 4 });

function why(sheet: Sheet, { reasons }: ReferralLetter): void {
  if (reasons.length === 0) return;
  heading(sheet, 'Why I write');
  for (const { title, words, answers } of reasons) {
    sheet.write([{ strong: `${title}. ` }, words], { above: 2, below: 2 });
    sheet.list(answers.map(({ asked, answered, on }) => [`${asked} `, { strong: answered }, `, ${on}`]));
    sheet.space(4);
  }
}

function unknown(sheet: Sheet, { open, negative }: ReferralLetter): void {
  if (open.length > 0) {
    heading(sheet, 'Not known yet');
    sheet.list(open);
  }
  if (negative.length > 0) {
    heading(sheet, 'Red flags that I asked for, with every answer no');
    sheet.write(`${negative.join('; ')}.`, { size: 9.5 });
  }
}

function untilThen(sheet: Sheet, { isOnHold, limits }: ReferralLetter): void {
  heading(sheet, 'Until I hear from you');
  const limited = limits.length > 0;
  const waits = limited ? 'Hands-on work waits. Afterwards these limits hold.' : 'Hands-on work waits.';
  const goesOn = limited ? 'Hands-on work goes on within these limits.' : 'Hands-on work goes on as before.';
  sheet.write(isOnHold ? waits : goesOn, { below: 3 });
  sheet.list(limits);
}

function question(sheet: Sheet, { isOnHold, words, client }: ReferralLetter): void {
  heading(sheet, 'What I ask');
  sheet.write(
    isOnHold
      ? `Please see ${client.name} about this, and tell me whether manual work may go on: from when and until when, ` +
          'where not, and how firmly.'
      : 'Please tell me whether you see it as I do, and whether other limits should hold: where not, how firmly, ' +
          'in which position, and until when.',
  );
  for (const paragraph of words.split(/\n+/).filter((one) => one.trim() !== ''))
    sheet.write(paragraph.trim());
}

function signature(sheet: Sheet, { therapist, practice }: ReferralLetter): void {
  sheet.keepTogether(100).write('With kind regards,', { above: 10, below: 38 });
  sheet.rule({ above: 0, below: 6, width: 220 });
  const credentials = therapist.credentials === '' ? '' : `, ${therapist.credentials}`;
  sheet.write([{ strong: therapist.name }, credentials], { below: 0 });
  sheet.write(practice.name, { color: QUIET, size: 9 });
}
