/** The wanted page, where it is one of ours: `//elsewhere.example` is not. */
export const pageAfter = (after: string | undefined): string =>
  after !== undefined && /^\/(?![/\\])/.test(after) && !after.startsWith('/sign-in') ? after : '/today';
