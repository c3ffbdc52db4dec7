import type { Discovery } from './bundle.ts';

/** What officers may see of whoever did something: names, a pseudonym until one of them says why they must know, or how many. */
export const visibilities = ['counted', 'pseudonymous', 'named'] as const;
export type Visibility = (typeof visibilities)[number];

/** The choice, as a policy holds it. */
export function visibilityOf({ who, pseudonyms }: Discovery): Visibility {
  if (who === 'named') return 'named';
  return pseudonyms ? 'pseudonymous' : 'counted';
}

/** A policy's words for the choice. Browsers of an earlier release know two of the three, and take pseudonyms for counts. */
export const discoveryOf = (visibility: Visibility): Discovery => ({
  who: visibility === 'named' ? 'named' : 'counted',
  pseudonyms: visibility === 'pseudonymous',
});

/** What a member reads of it, in the browser and in the console. */
export const visibilitySentences: Readonly<Record<Visibility, string>> = {
  counted:
    'Your organization’s policy is to count: officers see how many browsers something happened in, and no names.',
  pseudonymous:
    'Your organization’s policy is to use pseudonyms: officers see a made-up name such as “Person 7Q4K-2M9D” in place of yours. One who states a reason can see your name, and you can read in the console, under Your account, who that was, when and why.',
  named: 'Your organization’s policy is to name: officers see your name and browser beside what Wardline reported.',
};
