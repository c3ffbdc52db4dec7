import type { OwnCourseId } from '../../shared/domain/course.ts';
import { OwnCourseId as OwnId } from '../../shared/domain/course.ts';
import type { Api } from './world.ts';

/** What nobody may learn before they answered: each right answer, reason, explanation and consequence of the course below has one of these. */
export const SECRET = 'only-told-afterwards';

const question = (kind: 'practice' | 'test', id: string) => `\`\`\`${kind}
id: ${id}
type: single
ask: The question ${id}?
options:
  - text: Wrong of ${id}
    because: ${SECRET} wrong ${id}
  - text: Right of ${id}
    right: true
    because: ${SECRET} right ${id}
explain: ${SECRET} explained ${id}
\`\`\`
`;

/** A course of two sections with two questions on the way, a pool of six of which four are drawn, and a story. */
export const courseText = (changed: { title?: string; language?: 'en' | 'es'; extra?: string } = {}): string => `---
id: a-course
language: ${changed.language ?? 'en'}
version: 1
title: ${changed.title ?? 'Locks and keys'}
summary: What to lock.
minutes: 6
passMark: 80
draw: 4
audience: Everybody
provisions: ["164.308(a)(5)(i)"]
attestation: I have read this and will lock up.
sources: ["45 CFR 164.308(a)(5)"]
---
## What to lock
Lock the door. ${changed.extra ?? ''}

${question('practice', 'door')}
${question('practice', 'window')}
${question('test', 'one')}
${question('test', 'two')}
${question('test', 'three')}
## Where the key is
On the hook.

\`\`\`scenario
id: night
title: A night
start: evening
steps:
  evening:
    tells: It is dark.
    ask: What now?
    choices:
      - text: Lock up
        consequence: ${SECRET} locked
        points: 2
        leads: morning
      - text: Leave
        consequence: ${SECRET} left
        points: 0
        leads: morning
  morning: { tells: "${SECRET} morning", ends: true }
\`\`\`

${question('test', 'four')}
${question('test', 'five')}
\`\`\`test
id: six
type: ordering
ask: The question six?
order: [first of six, second of six, third of six]
explain: ${SECRET} explained six
\`\`\`
`;

/** Writes the course and publishes it. */
export async function publishedCourse(officer: Api, markdown = courseText()): Promise<OwnCourseId> {
  const begun = await officer.course.begin({ title: 'Ours', language: 'en' });
  const id = OwnId.parse(begun.id);
  const { revision } = await officer.course.saveDraft({
    id,
    basedOn: begun.revision,
    texts: [{ language: 'en', markdown }],
  });
  await officer.course.publish({ id, basedOn: revision, note: 'The first', isMaterial: false });
  return id;
}
