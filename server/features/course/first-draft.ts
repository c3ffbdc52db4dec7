import type { Language } from '../../../shared/domain/organization-settings.ts';

/** What an own course begins as: whole, so that the preview shows at once what each part becomes. */
export const firstDraft = (language: Language): string => (language === 'es' ? inSpanish : inEnglish);

const inEnglish = `---
id: own-course
language: en
version: 1
title: Our course
summary: What this course is about, in one sentence.
minutes: 5
passMark: 80
draw: 1
audience: Who this course is for.
provisions: []
attestation: I have read this course and will follow what it says.
sources: []
---
## First section

Write what people need to know, and why. Link to a document or a film where it says it better:
[our policy](https://example.com/policy.pdf).

\`\`\`practice
id: on-the-way
type: single
ask: A question on the way is answered and explained at once. Is it scored?
options:
  - text: No
    right: true
    because: It helps to learn.
  - text: Yes
    because: Only the test is.
explain: Practice questions stand where they are written.
\`\`\`

\`\`\`test
id: in-the-test
type: multiple
ask: Which of these go into the pool that the test draws from?
options:
  - text: Blocks that begin with test
    right: true
  - text: Blocks that begin with practice
explain: Each test draws as many questions as “draw” says on top.
\`\`\`
`;

const inSpanish = `---
id: own-course
language: es
version: 1
title: Nuestro curso
summary: De qué trata este curso, en una frase.
minutes: 5
passMark: 80
draw: 1
audience: Para quién es este curso.
provisions: []
attestation: He leído este curso y haré lo que dice.
sources: []
---
## Primera sección

Escriba lo que la gente necesita saber, y por qué. Enlace un documento o un video donde lo diga mejor:
[nuestra política](https://example.com/politica.pdf).

\`\`\`practice
id: on-the-way
type: single
ask: Una pregunta en el camino se responde y se explica enseguida. ¿Cuenta para la nota?
options:
  - text: No
    right: true
    because: Ayuda a aprender.
  - text: Sí
    because: Solo cuenta la prueba.
explain: Las preguntas de práctica están donde se escriben.
\`\`\`

\`\`\`test
id: in-the-test
type: multiple
ask: ¿Cuáles entran en el grupo de preguntas de la prueba?
options:
  - text: Los bloques que empiezan con test
    right: true
  - text: Los bloques que empiezan con practice
explain: Cada prueba toma tantas preguntas como diga “draw” arriba.
\`\`\`
`;
