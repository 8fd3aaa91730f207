/** The page of the store on which a client's drawing lies while it is being drawn; never sent as it is. */
export const OWN_DRAFT = 'own-draft';

/** What a sign-out has to know of it. */
export type OwnDraft = { readonly marks: readonly unknown[] };
