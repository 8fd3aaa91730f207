import { z } from 'zod';

// An id is a UUID made where the thing happens, so that a repeated push is recognised and not doubled.
// The brands keep a client's id from being passed where a session's is meant.

export const PracticeId = z.uuid().brand('PracticeId');
export type PracticeId = z.infer<typeof PracticeId>;

export const MemberId = z.uuid().brand('MemberId');
export type MemberId = z.infer<typeof MemberId>;

export const ClientId = z.uuid().brand('ClientId');
export type ClientId = z.infer<typeof ClientId>;

export const AppointmentId = z.uuid().brand('AppointmentId');
export type AppointmentId = z.infer<typeof AppointmentId>;

export const SessionId = z.uuid().brand('SessionId');
export type SessionId = z.infer<typeof SessionId>;

export const FactId = z.uuid().brand('FactId');
export type FactId = z.infer<typeof FactId>;

export const NoteId = z.uuid().brand('NoteId');
export type NoteId = z.infer<typeof NoteId>;

export const AmendmentId = z.uuid().brand('AmendmentId');
export type AmendmentId = z.infer<typeof AmendmentId>;

export const DeviceId = z.uuid().brand('DeviceId');
export type DeviceId = z.infer<typeof DeviceId>;

export const InvitationId = z.uuid().brand('InvitationId');
export type InvitationId = z.infer<typeof InvitationId>;
