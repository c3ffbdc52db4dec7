/** What a field says that is not printed: on paper alone, so that nobody hears or reads it twice on a screen. */
export function PaperWords({ words }: { words: string }) {
  return <span className="paper-words" data-words={words} aria-hidden />;
}
