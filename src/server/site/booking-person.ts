import { z } from 'zod';
import type { FormError } from './form-parts.ts';

/** Programs that show mails make a link of it: a word, a full stop, and small letters to the word's end. */
const WEB_ADDRESS = /[\p{L}\d]\.[a-z]{2,}(?:\s|$)|[wW]{3}\./u;
const isName = (name: string): boolean => name === '' || (/\p{L}/u.test(name) && !WEB_ADDRESS.test(name));
/** Unseen signs that would turn the direction of whatever follows the name in a mail. */
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Who books, as she typed it. A name with an address in it would make our mails somebody else's advertisement. */
const Person = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Write your name')
    .max(80, 'Write a shorter name')
    .regex(/^[^\p{Cc}/@<>[\]{}]*$/u, 'Write your name without signs such as / or @')
    .refine(isName, 'Write your name in letters, and no web address'),
  email: z.email('Write your mail address, such as ruth@example.com').max(200),
  phone: z
    .string()
    .trim()
    .max(40, 'Write a shorter number')
    .regex(/^[\d\s()+./-]*$/u, 'Write the number in digits, such as +1 312 555 0100'),
  accepts: z.literal('yes', 'Please say that you agree with this'),
});
export type Person = Omit<z.infer<typeof Person>, 'accepts'>;

export type Typed = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly accepts: boolean;
};

export const typedIn = (form: URLSearchParams): Typed => ({
  name: form.get('name') ?? '',
  email: form.get('email') ?? '',
  phone: form.get('phone') ?? '',
  accepts: form.get('accepts') === 'yes',
});

export function personIn(form: URLSearchParams): { person: Person } | { errors: FormError[] } {
  const fields = { ...typedIn(form), accepts: form.get('accepts') };
  const read = Person.safeParse({
    ...fields,
    name: fields.name.replaceAll(TURNING, ''),
    email: fields.email.trim(),
  });
  if (read.success) {
    const { name, email, phone } = read.data;
    return { person: { name: name.replaceAll(/\s+/gu, ' '), email, phone } };
  }
  const errors = read.error.issues.map(({ path, message }) => ({ name: String(path[0]), message }));
  return {
    errors: errors.filter((one, place) => errors.findIndex(({ name }) => name === one.name) === place),
  };
}
