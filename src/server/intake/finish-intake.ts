import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { RefusalOf } from '#contract/endpoint.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { unansweredRequired } from '#domain/intake/form.ts';
import { nextStep } from '#domain/intake/next-step.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Call } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { callTheTeam } from '#server/screening/call-the-team.ts';
import { restand } from '#server/screening/restand.ts';
import { readSettings } from '#server/screening/settings.ts';
import { readConsents } from './consent-book.ts';
import { earlierAnswers } from './earlier-answers.ts';
import { askerBehind, bornOnBehind, checkKey, type LinkedForm, readForm } from './linked-form.ts';
import { givenThroughLink } from './open-intake.ts';

/** Takes the form in, once nothing that it must have is missing. Handed in again, it is told the same as the first time. */
export async function finishIntake(desk: Desk, { params, body, request }: Call<Contract['finishIntake']>) {
  const { asking } = await askerBehind(desk, { ...params, request, action: 'finishIntake' });
  const now = desk.now();
  return desk.database.write(asking, async (tables) => {
    const form = await readForm(tables, { now, to: 'write' });
    if (form.told !== null) {
      checkKey(desk, { ...form, bornOn: await bornOnBehind(tables, form.client) }, body.key);
      return accepted({ next: form.told });
    }
    if (form.state === 'expired') return refused({ reason: 'link-expired' } as const);
    checkKey(desk, form, body.key);
    const missing = await whatIsMissing(tables, form, now);
    return missing === null
      ? accepted({ next: await handIn(tables, { desk, form, now }) })
      : refused(missing);
  });
}

async function whatIsMissing(
  tables: Kysely<Tables>,
  form: LinkedForm,
  now: Temporal.Instant,
): Promise<RefusalOf<Contract['finishIntake']> | null> {
  const { client, purpose, id: intake } = form;
  const at = form.openedAt ?? now.toString();
  const { due, person } = await earlierAnswers(tables, { client, intake, purpose, at });
  const { answers } = await givenThroughLink(tables);
  const { missing: texts } = await readConsents(tables, { person, now });
  // As the phone sees it: of what was answered elsewhere it knows no values, so that they make nothing relevant.
  const { watchesItem9 } = await readSettings(tables);
  const items = unansweredRequired({ answers, person, purpose, due, at, watchesItem9, toSign: texts });
  if (items.length > 0) return { reason: 'unanswered', items: [...items] };
  return texts.length > 0 ? { reason: 'not-signed', texts: [...texts] } : null;
}

type HandingIn = { readonly desk: Desk; readonly form: LinkedForm; readonly now: Temporal.Instant };

async function handIn(tables: Kysely<Tables>, { desk, form, now }: HandingIn) {
  const { client } = form;
  const { screening, opened } = await restand(tables, { client, now, because: 'handed-in' });
  if (opened.length > 0) await callTheTeam(tables, { client, address: desk.address() });
  const next = nextStep(screening);
  await sql`
    update unwind.intake set finished_at = ${now.toString()}, told = ${next} where id = ${form.id}`.execute(
    tables,
  );
  return next;
}
