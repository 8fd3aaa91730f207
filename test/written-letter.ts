import { referralLetter, type ReferralLetter } from '#exchange/pdf/referral-letter.ts';
import { letterFonts } from '#server/care/letter-fonts.ts';

/** A letter in the fonts that the server gives it. */
export const writtenLetter = async (letter: ReferralLetter): Promise<Uint8Array> =>
  referralLetter(letter, await letterFonts());
