import type pg from 'pg';
import { castQuestions, castTemplates } from '#server/demo/cast-questions.ts';
import { stillPoint } from '#server/demo/cast.ts';

const [question] = castQuestions;
const [template] = castTemplates;
if (!question || !template) throw new Error('the cast was asked nothing');

/** Ids of what Still Point was asked, and of a feed that it lists. */
export const questionIds = {
  thread: question.id,
  template: template.id,
  followed: '0198a000-0000-7000-8000-00000000f060',
} as const;

/** The row behind the one that the cast does not have. */
export async function giveFollowedFeed(superuser: pg.ClientBase): Promise<void> {
  await superuser.query(
    `insert into unwind.followed_feed (practice_id, id, address)
     values ($1, $2, 'https://elsewhere.example/at/harbour/feed.json')`,
    [stillPoint.id, questionIds.followed],
  );
}
