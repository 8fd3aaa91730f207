import { sql, type Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { MemberId } from '#domain/base/ids.ts';
import type { Proposal, Wish } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import type { Till } from '#server/payment/till.ts';
import { askedInWords } from './asked-in-words.ts';
import { wishLink } from './wish-link.ts';

export type Post = { readonly secret: string; readonly address: string };
/** What a letter about times needs besides: whether money is taken online. */
export type OfferPost = Post & Pick<Till, 'provider'>;
type Practice = { name: string; slug: string; zone: string; currency: string; phone: string };

/** Tells whoever asked what was held for her, and until when she can say yes. */
export async function tellOfProposals(
  tables: Kysely<Tables>,
  { wish, now }: { wish: Wish; now: Temporal.Instant },
  { provider, ...post }: OfferPost,
): Promise<void> {
  const practice = await practiceOf(tables);
  const open = wish.proposals.filter(({ state }) => state === 'open');
  const [first] = open;
  if (first === undefined) return;
  const times = open.map(({ startsAt, surcharge, therapistName }) => {
    const extra = surcharge === 0 ? '' : `, ${amountInWords(surcharge, practice.currency)} more than usual`;
    return `- ${whenOf(startsAt, practice)}, with ${therapistName}${extra}`;
  });
  const asked = await askedInWords(tables, { wish, open, practice, takes: provider.takes, now });
  await queueMail(tables, {
    to: wish.email,
    subject: open.length === 1 ? 'A time we keep for you' : 'Times we keep for you',
    text: letter(wish, practice, [
      open.length === 1 ? 'We keep this time for you:' : 'We keep these times for you, and you choose one:',
      times.join('\n'),
      ...(asked === null ? [] : [asked]),
      `To choose, open this link by ${whenOf(first.expiresAt, practice)}:\n\n${linkOf(wish, practice, post)}`,
      'Until then nobody else can book them. After that they are free again.',
    ]),
  });
}

/** The times ran out, or the practice cannot offer any. */
export async function tellOfEnd(
  tables: Kysely<Tables>,
  wish: Wish,
  { why, ...post }: Post & { why: 'ran-out' | 'declined' | 'unanswered' },
): Promise<void> {
  const practice = await practiceOf(tables);
  const call = practice.phone === '' ? '' : ` Or call us: ${practice.phone}.`;
  const said = {
    'ran-out': 'The times that we kept for you are free again, because we did not hear from you.',
    declined: 'We are sorry: we cannot find a time for you in what you wrote.',
    unanswered:
      'The time that we kept for you goes to the next on the list. You stay on it, and we write again when a time is free.',
  };
  await queueMail(tables, {
    to: wish.email,
    subject: 'About the time you asked for',
    text: letter(wish, practice, [
      said[why],
      ...(why === 'unanswered'
        ? []
        : [
            `If you still want to come, ask again here:\n\n${post.address}/at/${practice.slug}/request\n${call}`.trim(),
          ]),
    ]),
  });
}

/** Tells the owners that somebody waits for an answer; neither who nor what. */
export async function tellOwners(tables: Kysely<Tables>, { address }: { address: string }): Promise<void> {
  const text = `Hello,\n\nsomebody asks for a time that your rules do not offer. It is here:\n\n${address}/requests\n`;
  for (const to of await addressesOf(tables, []))
    await queueMail(tables, { to, subject: 'Somebody asks for a time', text });
}

/** Tells the owners, and the therapists whose times were kept, which of them was chosen and which are free again; not for whom. */
export async function tellOfChoice(
  tables: Kysely<Tables>,
  { proposals }: Wish,
  { address, chosen }: { address: string; chosen: Proposal | undefined },
): Promise<void> {
  const practice = await practiceOf(tables);
  const free = proposals.filter(({ id, state }) => state === 'open' && id !== chosen?.id);
  if (chosen === undefined && free.length === 0) return;
  const lineOf = (one: Proposal) => `- ${whenOf(one.startsAt, practice)}, with ${one.therapistName}`;
  const text = [
    'Hello,',
    ...(chosen ? [`somebody chose one of the times that were kept for her:\n\n${lineOf(chosen)}`] : []),
    ...(free.length > 0 ? [`Kept no longer, and free again:\n\n${free.map(lineOf).join('\n')}`] : []),
    `It is here:\n\n${address}/requests\n`,
  ].join('\n\n');
  const subject = chosen ? 'A time was chosen' : 'Times are free again';
  const therapists = (chosen ? [chosen, ...free] : free).map(({ therapist }) => therapist);
  for (const to of await addressesOf(tables, therapists)) await queueMail(tables, { to, subject, text });
}

/** The owners', and these therapists'. */
async function addressesOf(tables: Kysely<Tables>, therapists: readonly MemberId[]): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select distinct lower(email) as email from unwind.member
    where ended_at is null and (role = 'owner' or id = any(${[...therapists]}::uuid[])) order by 1`.execute(
    tables,
  );
  return rows.map(({ email }) => email);
}

export const letter = ({ name }: Wish, practice: Practice, lines: readonly string[]): string =>
  [`Hello ${name},`, ...lines, practice.name].join('\n\n');

export const linkOf = ({ id }: Wish, { slug }: Practice, post: Post): string =>
  wishLink({ ...post, slug }, id);

export const whenOf = (instant: string, { zone }: Practice): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });

export async function practiceOf(tables: Kysely<Tables>): Promise<Practice> {
  const { rows } = await sql<Practice>`
    select name, coalesce(slug, '') as slug, zone, currency, phone from unwind.practice`.execute(tables);
  if (rows[0] === undefined) throw new Error('no practice is set');
  return rows[0];
}
