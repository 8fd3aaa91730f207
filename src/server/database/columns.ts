import type { ColumnType } from 'kysely';

// How a column of schema `unwind` is read, inserted and updated. Instants and dates stay text in the wire's form
// (connection.ts), JSON goes in as text and comes out parsed.

export type Instant = ColumnType<string, string, string>;
export type InstantByDefault = ColumnType<string, string | undefined, string>;
export type MaybeInstant = ColumnType<string | null, string | null | undefined, string | null>;
export type ByDefault<Value> = ColumnType<Value, Value | undefined, Value>;
export type Maybe<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
export type Fixed<Value> = ColumnType<Value, Value, never>;
export type FixedInstant = ColumnType<string, string | undefined, never>;
export type Json = ColumnType<unknown, string, never>;
export type ByDefaultJson = ColumnType<unknown, string | undefined, string>;
