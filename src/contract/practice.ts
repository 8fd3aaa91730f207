import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
import { endpoint } from './endpoint.ts';

export const AuditEntry = z.strictObject({
  position: z.int(),
  at: InstantText,
  actor: z.string(),
  role: z.string(),
  action: z.string(),
  subject: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const auditTrail = endpoint({
  method: 'GET',
  path: '/api/audit',
  summary: 'Who read or wrote what, newest first; is the chain whole',
  access: ['owner'],
  data: 'personal',
  query: z.strictObject({ before: z.coerce.number().int().optional() }),
  reply: z.strictObject({ entries: z.array(AuditEntry), more: z.boolean() }),
});

export const DemoMail = z.strictObject({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  sentAt: InstantText,
});
export type DemoMail = z.infer<typeof DemoMail>;

/** Only while the demonstration practice runs; elsewhere this answers 404. */
export const demoMailbox = endpoint({
  method: 'GET',
  path: '/api/demo/mailbox',
  summary: 'The mails of the demonstration practice, which go nowhere else',
  access: 'anyone',
  data: 'none',
  reply: z.strictObject({ mails: z.array(DemoMail) }),
});
