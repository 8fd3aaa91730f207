import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a link opens the form. [design] */
export const OPEN_FOR = { hours: 14 * 24 } as const;
/** So many wrong days of birth lock a link. [design] */
export const TRIES = 5;

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Only this is kept of a link: whoever reads the table opens nothing. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

type Checked = { readonly secret: string; readonly intake: string; readonly bornOn: string | null };

/**
 * What opening a form hands out, so that the link alone reads and writes nothing afterwards. It is made and not kept; with
 * another day of birth in the file it is another one, and the form is opened anew.
 */
export const keyOf = ({ secret, intake, bornOn }: Checked): string =>
  createHmac('sha256', secret)
    .update(`form ${intake} of ${bornOn ?? 'anybody'}`)
    .digest('base64url');

export function isKey(checked: Checked, given: string): boolean {
  const [known, said] = [keyOf(checked), given].map((key) => Buffer.from(key));
  return known !== undefined && said?.length === known.length && timingSafeEqual(known, said);
}
