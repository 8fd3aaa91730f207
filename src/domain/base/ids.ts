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

export const ServiceId = z.uuid().brand('ServiceId');
export type ServiceId = z.infer<typeof ServiceId>;

export const LocationId = z.uuid().brand('LocationId');
export type LocationId = z.infer<typeof LocationId>;

export const RoomId = z.uuid().brand('RoomId');
export type RoomId = z.infer<typeof RoomId>;

export const HoldId = z.uuid().brand('HoldId');
export type HoldId = z.infer<typeof HoldId>;

export const SeriesId = z.uuid().brand('SeriesId');
export type SeriesId = z.infer<typeof SeriesId>;

export const RequestId = z.uuid().brand('RequestId');
export type RequestId = z.infer<typeof RequestId>;

export const WaitingId = z.uuid().brand('WaitingId');
export type WaitingId = z.infer<typeof WaitingId>;

export const FeedId = z.uuid().brand('FeedId');
export type FeedId = z.infer<typeof FeedId>;

export const CertificateId = z.uuid().brand('CertificateId');
export type CertificateId = z.infer<typeof CertificateId>;

export const PackageId = z.uuid().brand('PackageId');
export type PackageId = z.infer<typeof PackageId>;

export const ThreadId = z.uuid().brand('ThreadId');
export type ThreadId = z.infer<typeof ThreadId>;
