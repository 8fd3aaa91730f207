/** What a check came to: nothing to complain of, or everything one needs to mend it. */
export type Finding = { problems: string[]; summary: string };
