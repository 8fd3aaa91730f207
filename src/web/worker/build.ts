/** What one build of the app consists of. `version` changes when any file does. */
export type Build = { version: string; files: readonly { url: string; hashed: boolean }[] };
