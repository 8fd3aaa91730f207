/** A text as clients read it: an empty line parts its paragraphs. */
export const Paragraphs = ({ text }: { text: string }) => (
  <div className="reading space-y-3 pb-3 font-serif text-lg">
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line">
          {paragraph.trim()}
        </p>
      ))}
  </div>
);
