/**
 * Before a row goes away: the focus goes to the row after it, else to the one before, else to the title of another part of the
 * panel, so that a keyboard is never left nowhere.
 */
export const focusBeside = (row: HTMLElement | null): void => {
  const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
  if (beside) return beside.focus();
  const titles = [...(row?.closest('aside')?.querySelectorAll('h2') ?? [])];
  const title = titles.find((one) => !one.closest('section')?.contains(row));
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
};
