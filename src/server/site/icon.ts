/** A practice's mark in its colour: three sheets of fascia that part. */
export const iconOf = (
  colour: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="14" fill="${colour}"/>
<g fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round">
<path d="M12 25c10-9 30-9 40 0"/><path d="M12 35c10-5 30-5 40 0"/><path d="M12 44c10-1 30-1 40 0"/>
</g></svg>`;
