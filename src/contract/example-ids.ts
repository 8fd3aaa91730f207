// Fixed ids for the examples of the contract.
export const exampleId = (n: number): string => `0198a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
