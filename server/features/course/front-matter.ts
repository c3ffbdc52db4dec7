import { parseDocument } from 'yaml';

/** The facts on top of a course, and what follows them; null where there are none that could be read. */
function split(markdown: string) {
  const found = /^(?:\uFEFF)?---[^\S\r\n]*\r?\n([\s\S]*?)\r?\n---[^\S\r\n]*(?:\r?\n|$)/.exec(markdown);
  if (!found) return null;
  const facts = parseDocument(found[1] ?? '');
  return facts.errors.length > 0 ? null : { facts, body: markdown.slice(found[0].length) };
}

/** The course with other facts on top; as it was where its facts cannot be read. */
export function withFacts(markdown: string, changed: Readonly<Record<string, string | number>>): string {
  const parts = split(markdown);
  if (!parts) return markdown;
  for (const [name, value] of Object.entries(changed)) parts.facts.set(name, value);
  return `---\n${parts.facts.toString({ lineWidth: 0 })}---\n${parts.body}`;
}

/** The title as it is being written; null where there is none yet. */
export function titleIn(markdown: string): string | null {
  const title: unknown = split(markdown)?.facts.get('title');
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 120) : null;
}
