/** The text in lower case with every offset where it was: "İ" grows under `toLowerCase`, so such texts are lowered in ASCII only. */
export function lowerCase(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
