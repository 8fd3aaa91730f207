import type { Body } from './screening-model.ts';

export type DocumentType = NonNullable<Body<'recordClearance'>['document']>['type'];

/** What may lie with a clearance: the form of a physician's office, or a photo of it. */
export const documentTypes: readonly DocumentType[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** As the contract says (DOCUMENT_BYTES): four megabytes. */
export const MOST_BYTES = 4_000_000;

type Chosen = { readonly type: string; readonly size: number };

/** Why a chosen file cannot lie with a clearance; nothing where it can. */
export const problemOf = ({ type, size }: Chosen): 'type' | 'size' | 'empty' | undefined => {
  if (!isDocumentType(type)) return 'type';
  if (size === 0) return 'empty';
  return size > MOST_BYTES ? 'size' : undefined;
};

export const isDocumentType = (type: string): type is DocumentType =>
  documentTypes.some((known) => known === type);
