const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "German" for `de`. */
export const languageName = (language: string): string => languages.of(language) ?? language;
