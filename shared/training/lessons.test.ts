import { describe, expect, test } from 'vitest';
import { lessonFor, lessonSlugs, type Stop } from './lesson.ts';
import { lessonIn, provisionsOf } from './lessons.ts';

const paste: Stop = { gesture: 'paste', because: 'unknown', category: null, assessment: 'phi', format: null };
const cited = (text: string): string[] =>
  [...text.matchAll(/45 CFR (1[\d.]+(?:\([\w]+\))*)/g)].map(([, section]) => section ?? '');
const wordsIn = (text: string): number => text.split(/\s+/).length;

describe('the lesson that fits', () => {
  test.each<[string, Partial<Stop>, string]>([
    ['text into an AI chat', { category: 'ai-assistant' }, 'ai-chat'],
    ['text into an AI scribe', { category: 'ai-scribe' }, 'ai-chat'],
    ['text into a mailbox', { category: 'email' }, 'personal-mail'],
    ['text into a drive', { category: 'file-storage', gesture: 'drop' }, 'personal-mail'],
    ['text into a site that nobody knows', {}, 'public-site'],
    ['a lab message into an AI chat', { category: 'ai-assistant', format: 'hl7v2' }, 'record-format'],
    ['a private account on an approved site', { because: 'not-this-account', category: 'ai-assistant' }, 'accounts'],
    ['a sign-up for a tool without a decision', { gesture: 'sign-up', assessment: 'clear' }, 'new-tool'],
    ['a private sign-up on an approved site', { gesture: 'sign-up', because: 'not-this-account' }, 'accounts'],
    ['a file', { gesture: 'upload', category: 'ai-assistant' }, 'file'],
    ['an app that asks for much', { gesture: 'consent' }, 'consent'],
    ['going on with a reason', { gesture: 'override', category: 'email' }, 'override'],
  ])('for %s', (_, stop, slug) => {
    expect(lessonFor({ ...paste, ...stop })).toBe(slug);
  });
});

describe.each(['en', 'es'] as const)('each lesson in %s', (language) => {
  test.each(lessonSlugs)('%s takes a minute, and explains every answer', (slug) => {
    const { title, paragraphs, ask, options } = lessonIn(language, slug);
    const words = wordsIn(paragraphs.join(' '));
    expect(words).toBeGreaterThanOrEqual(90);
    // Spanish needs more words for the same minute.
    expect(words).toBeLessThanOrEqual(language === 'en' ? 130 : 140);
    expect(title).not.toBe('');
    expect(ask).toMatch(/\?$/);
    expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
    for (const { because } of options) expect(because).not.toBe('');
  });

  test('never says that something is required by law which the organization chose, nor that text is patient information', () => {
    const all = lessonSlugs.map((slug) => JSON.stringify(lessonIn(language, slug))).join(' ');
    expect(all).not.toMatch(/required by law|exigido por ley|every year|annual|anual|PHI/i);
  });
});

test('both languages cite the same sections, and a completion names them', () => {
  for (const slug of lessonSlugs) {
    const sections = cited(JSON.stringify(lessonIn('en', slug)));
    expect(cited(JSON.stringify(lessonIn('es', slug)))).toEqual(sections);
    for (const section of sections) expect(provisionsOf(slug)).toContain(section);
  }
});
