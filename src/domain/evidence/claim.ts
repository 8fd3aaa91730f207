/** Graded like GRADE, by one researcher's judgement (clinical reference 1.1); `descriptive` has nothing to grade. */
export type Grade = 'high' | 'moderate' | 'low' | 'very-low' | 'descriptive' | 'contradicted' | 'overclaim';

/** What may never be said: the evidence speaks against it, or nothing carries it. */
type NotToBeSaid = 'contradicted' | 'overclaim';

/** What is said about myofascial release, with how well it is known. */
type Stated = {
  readonly id: string;
  /** The claim as a therapist names it. */
  readonly claim: string;
  /** What the evidence says, for the therapist. */
  readonly evidence: string;
  /** Each with its key in the list of studies. */
  readonly studies: readonly string[];
  /** Rows of the clinical reference, section 1.2. */
  readonly reference: readonly string[];
};

/** What may be said. An overclaim does not fit the type (EVID-1). */
export type Sayable = Stated & {
  readonly grade: Exclude<Grade, NotToBeSaid>;
  /** What may be said to the client, in her words. */
  readonly plain: string;
  /** Ids of `indications.ts`; empty where it holds for any. */
  readonly indications: readonly string[];
};

/** A claim that no one may be told, and what to say in its place. */
export type Unsayable = Stated & {
  readonly grade: NotToBeSaid;
  readonly instead: string;
};
