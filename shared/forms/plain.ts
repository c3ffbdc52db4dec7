const standIns: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe' };

/** Lower case without accents: "Créer" and "creer" are one word. Cyrillic й reads as и; Japanese and Korean stay as they are. */
export function plain(text: string): string {
  const small = text.toLowerCase();
  // Most text of most pages is ASCII, and taking accents off costs far more than looking for them.
  if (!/[^\0-\x7f]/.test(small)) return small.replaceAll(/\s+/g, ' ');
  return (
    small
      .replaceAll(/[ßłøıđæœ]/g, (letter) => standIns[letter] ?? letter)
      .replaceAll(/[’‘`´]/g, "'")
      .replaceAll(/[\u2000-\u2bff]/g, ' ')
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]+/g, '')
      .replaceAll(/\s+/g, ' ')
      // Last, since it gives what is now in plain letters the narrow form that expressions were warmed up on.
      .normalize('NFC')
  );
}

/** The words that names of the markup are made of: `newUser_signUp-form` reads as "new user sign up form". */
export function wordsOfName(name: string): string {
  return plain(name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[^\p{L}\d]+/gu, ' '));
}
