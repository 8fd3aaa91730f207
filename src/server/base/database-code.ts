/** The SQLSTATE of a database error, such as 23P01 for an exclusion; undefined for anything else. */
export function databaseCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
