import { z } from 'zod';
import { DeviceId, InvitationId, MemberId, PracticeId } from '#domain/base/ids.ts';
import { InstantText, ZoneName } from '#domain/base/time.ts';
import { endpoint, roles } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const Email = z.email().max(254);
const PersonName = z.string().trim().min(1).max(120);
/** At least 12 characters; length protects better than symbols (NIST SP 800-63B). */
const NewPassword = z.string().min(12).max(256);
const RoleName = z.enum(roles);
const StaffRole = z.enum(['owner', 'therapist', 'front-desk']);

const SignedIn = z.strictObject({ status: z.enum(['signed-in', 'second-factor']) });
const SignInRefused = z.strictObject({ reason: z.enum(['wrong-credentials', 'too-many-tries']) });
const PasskeyOptions = z.record(z.string(), z.unknown());
const Nothing = z.strictObject({});

export const Me = z.strictObject({
  member: MemberId,
  practice: PracticeId,
  practiceName: z.string(),
  zone: ZoneName,
  name: PersonName,
  email: Email,
  role: RoleName,
  secondFactor: z.boolean(),
  idleMinutes: z.int(),
  demo: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const setUpStatus = endpoint({
  method: 'GET',
  path: '/api/set-up',
  summary: 'Is a practice here already',
  access: 'anyone',
  data: 'none',
  reply: z.strictObject({ needed: z.boolean(), demo: z.boolean() }),
});

export const setUp = endpoint({
  method: 'POST',
  path: '/api/set-up',
  summary: 'Make the practice and its owner; only while there is none',
  access: 'anyone',
  data: 'personal',
  body: z.strictObject({
    /** Shown where the server was started. */
    code: z.string().trim().min(1, 'Type the code that the server shows where it was started.').max(40),
    practiceName: z.string().trim().min(1).max(120),
    zone: ZoneName,
    ownerName: PersonName,
    email: Email,
    password: NewPassword,
  }),
  example: {
    code: 'TRY0-C0DE',
    practiceName: 'Still Point',
    zone: 'America/Chicago',
    ownerName: 'Ada Example',
    email: 'ada@example.org',
    password: 'correct horse battery',
  },
  reply: SignedIn,
  refusal: z.strictObject({ reason: z.enum(['already-set-up', 'wrong-code']) }),
});

export const signIn = endpoint({
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Sign in with e-mail and password',
  access: 'anyone',
  data: 'personal',
  body: z.strictObject({ email: Email, password: z.string().min(1).max(256) }),
  example: { email: 'nobody@example.org', password: 'not the password' },
  reply: SignedIn,
  refusal: SignInRefused,
});

export const signInSecondFactor = endpoint({
  method: 'POST',
  path: '/api/sign-in/second-factor',
  summary: 'Finish signing in with a code from the authenticator or a backup code',
  access: 'anyone',
  data: 'personal',
  body: z.strictObject({ code: z.string().trim().min(6).max(20), kind: z.enum(['totp', 'backup']) }),
  example: { code: '000000', kind: 'totp' },
  reply: SignedIn,
  refusal: SignInRefused,
});

export const passkeySignInOptions = endpoint({
  method: 'GET',
  path: '/api/sign-in/passkey',
  summary: 'A challenge to sign in with a passkey',
  access: 'anyone',
  data: 'none',
  reply: PasskeyOptions,
});

export const passkeySignIn = endpoint({
  method: 'POST',
  path: '/api/sign-in/passkey',
  summary: 'Sign in with a passkey',
  access: 'anyone',
  data: 'personal',
  body: z.strictObject({ response: z.record(z.string(), z.unknown()) }),
  example: { response: {} },
  reply: SignedIn,
  refusal: SignInRefused,
});

export const signOut = endpoint({
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Sign out here, or on every device',
  access: 'signed-in',
  data: 'none',
  body: z.strictObject({ where: z.enum(['here', 'everywhere']) }),
  example: { where: 'here' },
  reply: Nothing,
});

export const forgotPassword = endpoint({
  method: 'POST',
  path: '/api/password/forgotten',
  summary: 'Ask for a mail with a link to a new password; the answer is the same for an unknown address',
  access: 'anyone',
  data: 'personal',
  body: z.strictObject({ email: Email }),
  example: { email: 'nobody@example.org' },
  reply: Nothing,
});

export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/password/reset',
  summary: 'Set a new password with the token from the mail; signs out everywhere',
  access: 'anyone',
  data: 'personal',
  body: z.strictObject({ token: z.string().min(1).max(200), password: NewPassword }),
  example: { token: 'expired', password: 'correct horse battery' },
  reply: Nothing,
  refusal: z.strictObject({ reason: z.literal('link-expired') }),
});

export const me = endpoint({
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, where, as what',
  access: 'signed-in',
  data: 'personal',
  reply: Me,
});

export const changePassword = endpoint({
  method: 'POST',
  path: '/api/me/password',
  summary: 'Change the own password; signs out the other devices',
  access: 'signed-in',
  data: 'personal',
  body: z.strictObject({ current: z.string().min(1).max(256), password: NewPassword }),
  example: { current: 'not the password', password: 'correct horse battery' },
  reply: Nothing,
  refusal: z.strictObject({ reason: z.literal('wrong-password') }),
});

export const beginSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor',
  summary: 'Begin to add an authenticator; answers its address (otpauth) and the backup codes',
  access: 'signed-in',
  data: 'personal',
  body: z.strictObject({ password: z.string().min(1).max(256) }),
  example: { password: 'not the password' },
  reply: z.strictObject({ address: z.string(), backupCodes: z.array(z.string()) }),
  refusal: z.strictObject({ reason: z.literal('wrong-password') }),
});

export const confirmSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor/confirm',
  summary: 'Confirm the authenticator with its first code',
  access: 'signed-in',
  data: 'personal',
  body: z.strictObject({ code: z.string().trim().min(6).max(8) }),
  example: { code: '000000' },
  reply: Nothing,
  refusal: z.strictObject({ reason: z.literal('wrong-code') }),
});

export const removeSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor/remove',
  summary: 'Remove the authenticator',
  access: 'signed-in',
  data: 'personal',
  body: z.strictObject({ password: z.string().min(1).max(256) }),
  example: { password: 'not the password' },
  reply: Nothing,
  refusal: z.strictObject({ reason: z.literal('wrong-password') }),
});

export const Passkey = z.strictObject({ id: z.string(), name: z.string(), addedAt: InstantText });

export const passkeys = endpoint({
  method: 'GET',
  path: '/api/me/passkeys',
  summary: 'The own passkeys',
  access: 'signed-in',
  data: 'personal',
  reply: z.strictObject({ passkeys: z.array(Passkey) }),
});

export const passkeyOptions = endpoint({
  method: 'POST',
  path: '/api/me/passkeys/options',
  summary: 'A challenge to add a passkey',
  access: 'signed-in',
  data: 'personal',
  reply: PasskeyOptions,
});

export const addPasskey = endpoint({
  method: 'POST',
  path: '/api/me/passkeys',
  summary: 'Add a passkey',
  access: 'signed-in',
  data: 'personal',
  body: z.strictObject({
    name: z.string().trim().min(1).max(60),
    response: z.record(z.string(), z.unknown()),
  }),
  example: { name: 'Tablet', response: {} },
  reply: Nothing,
  refusal: z.strictObject({ reason: z.literal('not-verified') }),
});

export const removePasskey = endpoint({
  method: 'DELETE',
  path: '/api/me/passkeys/:passkey',
  summary: "Remove a passkey of one's own",
  access: 'signed-in',
  data: 'personal',
  params: z.strictObject({ passkey: z.string().min(1).max(100) }),
  reply: Nothing,
});

export const Member = z.strictObject({
  id: MemberId,
  name: PersonName,
  email: Email,
  role: RoleName,
  secondFactor: z.boolean(),
  endedAt: InstantText.nullable(),
});
export const Invitation = z.strictObject({
  id: InvitationId,
  name: PersonName,
  email: Email,
  role: StaffRole,
  expiresAt: InstantText,
});

/** An invitation in the team's list. A mail that failed is tried again, unless its address or the mail server is missing. */
export const OpenInvitation = Invitation.extend({ mail: z.enum(['sent', 'waiting', 'failed']) });

/** An invitation just made, with its link for whom no mail reaches; asked again, the link is not known any more. */
export const NewInvitation = Invitation.extend({ link: z.url().nullable() });

export const team = endpoint({
  method: 'GET',
  path: '/api/team',
  summary: 'The members of the practice and the open invitations',
  access: ['owner'],
  data: 'personal',
  reply: z.strictObject({ members: z.array(Member), invitations: z.array(OpenInvitation) }),
});

export const invite = endpoint({
  method: 'POST',
  path: '/api/team/invitations',
  summary: 'Invite somebody by mail; the link is shown in this answer only, to be passed on by hand',
  access: ['owner'],
  data: 'personal',
  body: z.strictObject({ id: InvitationId, name: PersonName, email: Email, role: StaffRole }),
  example: { id: exampleId(1), name: 'Noor Example', email: 'noor@example.org', role: 'therapist' },
  reply: NewInvitation,
  refusal: z.strictObject({ reason: z.literal('already-a-member') }),
});

export const withdrawInvitation = endpoint({
  method: 'DELETE',
  path: '/api/team/invitations/:invitation',
  summary: 'Withdraw an open invitation',
  access: ['owner'],
  data: 'personal',
  params: z.strictObject({ invitation: InvitationId }),
  reply: Nothing,
});

export const endMembership = endpoint({
  method: 'POST',
  path: '/api/team/:member/end',
  summary: 'End a membership: signs out everywhere, cuts off the devices',
  access: ['owner'],
  data: 'personal',
  params: z.strictObject({ member: MemberId }),
  reply: Nothing,
  refusal: z.strictObject({ reason: z.literal('last-owner') }),
});

export const invitation = endpoint({
  method: 'GET',
  path: '/api/invitations/:token',
  summary: 'What an invitation link is for',
  access: 'anyone',
  data: 'personal',
  params: z.strictObject({ token: z.string().min(20).max(200) }),
  reply: z.strictObject({ practiceName: z.string(), name: PersonName, email: Email, role: StaffRole }),
});

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/:token',
  summary: 'Accept an invitation and sign in',
  access: 'anyone',
  data: 'personal',
  params: z.strictObject({ token: z.string().min(20).max(200) }),
  body: z.strictObject({ name: PersonName, password: NewPassword }),
  example: { name: 'Noor Example', password: 'correct horse battery' },
  reply: SignedIn,
  refusal: z.strictObject({ reason: z.enum(['link-expired', 'address-in-use']) }),
});

export const Device = z.strictObject({
  id: DeviceId,
  name: z.string(),
  member: MemberId,
  memberName: PersonName,
  seenAt: InstantText,
  revokedAt: InstantText.nullable(),
});

/** The device's share of the key to what it stores; without it only the PIN opens the store, within its time. */
export const enrolDevice = endpoint({
  method: 'POST',
  path: '/api/me/devices',
  summary: 'Make this device known and fetch its share of the storage key; a revoked device is refused',
  access: ['owner', 'therapist'],
  data: 'personal',
  body: z.strictObject({ device: DeviceId, name: z.string().trim().min(1).max(80) }),
  example: { device: exampleId(2), name: 'Tablet in room 2' },
  reply: z.strictObject({ share: z.string(), opensOfflineHours: z.int() }),
  refusal: z.strictObject({ reason: z.literal('revoked') }),
});

export const devices = endpoint({
  method: 'GET',
  path: '/api/devices',
  summary: 'Devices that may store health data: the owner sees all, a therapist her own',
  access: ['owner', 'therapist'],
  data: 'personal',
  reply: z.strictObject({ devices: z.array(Device) }),
});

/** A device that the server no longer knows anybody on asks this, without a sign-in, before it keeps what it holds. */
export const deviceStanding = endpoint({
  method: 'GET',
  path: '/api/devices/:device/standing',
  summary: 'Was this device cut off; an id that nobody enrolled was not',
  access: 'anyone',
  data: 'none',
  params: z.strictObject({ device: DeviceId }),
  reply: z.strictObject({ revoked: z.boolean() }),
});

export const revokeDevice = endpoint({
  method: 'POST',
  path: '/api/devices/:device/revoke',
  summary: 'Cut a device off: its key share is destroyed and its sign-ins end',
  access: ['owner', 'therapist'],
  data: 'personal',
  params: z.strictObject({ device: DeviceId }),
  reply: Nothing,
});
