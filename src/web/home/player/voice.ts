/** The device's own voice. It is silent where there is none, and stops at once when it is muted. */
export type Voice = {
  say(line: string): void;
  hush(): void;
};

export function openVoice(): Voice {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  return {
    say: (line) => {
      if (synthesis === null) return;
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.lang = 'en';
      // A little slower than talk, as one speaks to somebody lying down.
      utterance.rate = 0.95;
      synthesis.speak(utterance);
    },
    hush: () => synthesis?.cancel(),
  };
}
