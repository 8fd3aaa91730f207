import type { Kysely } from 'kysely';
import type { Proposal, Wish } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { queueMail } from '#server/mail/queue-mail.ts';
import { letter, linkOf, practiceOf, whenOf, type Post } from './wish-letters.ts';

type Lost = { readonly wish: Wish; readonly lost: Proposal; readonly rest: readonly Proposal[] };

/** She chose a time and it was not paid for: it is free again, and this is what she still can do. */
export async function tellOfUnpaid(
  tables: Kysely<Tables>,
  { wish, lost, rest }: Lost,
  post: Post,
): Promise<void> {
  const practice = await practiceOf(tables);
  const [first] = rest;
  const call = practice.phone === '' ? '' : ` Or call us: ${practice.phone}.`;
  const again = `${post.address}/at/${practice.slug}/request`;
  const next =
    wish.kind === 'waiting'
      ? ['You stay on the list, and we write again when a time is free.']
      : [`If you still want to come, ask again here:\n\n${again}\n${call}`.trim()];
  await queueMail(tables, {
    to: wish.email,
    subject: 'About the time you chose',
    text: letter(wish, practice, [
      `You chose ${whenOf(lost.startsAt, practice)}. It is booked only once it is paid for, and that did not happen in time. So the time is free again, and nothing was charged.`,
      ...(first === undefined
        ? next
        : [
            `We still keep for you:\n\n${rest.map(({ startsAt, therapistName }) => `- ${whenOf(startsAt, practice)}, with ${therapistName}`).join('\n')}`,
            `To choose, open this link by ${whenOf(first.expiresAt, practice)}:\n\n${linkOf(wish, practice, post)}`,
          ]),
    ]),
  });
}
