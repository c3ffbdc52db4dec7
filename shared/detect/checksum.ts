/** Luhn's sum over a string of decimal digits, as ISO/IEC 7812-1 has it. True where the last digit is the right check digit. */
export function luhnIsValid(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, isDoubled = false; index >= 0; index--, isDoubled = !isDoubled) {
    const digit = Number(digits[index]) * (isDoubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
