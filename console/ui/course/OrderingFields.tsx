import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Answer } from '../../../shared/training/course-content.ts';
import type { LearnerQuestion } from '../../../shared/training/learner-course.ts';
import type { LearningWords } from './learning-words.ts';

/** Things to put in order, each by two buttons: nobody has to drag, and each move is said. */
export function OrderingFields({
  question: { options },
  answer,
  words,
  onAnswer,
}: {
  question: LearnerQuestion;
  answer: Answer;
  words: LearningWords;
  onAnswer: (answer: Answer) => void;
}) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const order = answer.length > 0 ? answer : options.map(({ id }) => id);
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';

  const move = (from: number, to: number) => {
    const id = order[from];
    if (id === undefined) return;
    onAnswer(order.toSpliced(from, 1).toSpliced(to, 0, id));
    setSaid(words.movedTo(textOf(id), to + 1, order.length));
    // The row went elsewhere; the finger stays on it. At the edge its other button takes over.
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)');
      (to < from ? buttons?.[0] : buttons?.[buttons.length - 1])?.focus();
    });
  };

  return (
    <>
      <ol className="ordering" ref={list}>
        {order.map((id, place) => (
          <li key={id}>
            <span className="ordering-text">{textOf(id)}</span>
            <span className="ordering-buttons">
              <ActionIcon
                variant="default"
                size={36}
                aria-label={`${words.moveUp}: ${textOf(id)}`}
                disabled={place === 0}
                onClick={() => move(place, place - 1)}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size={36}
                aria-label={`${words.moveDown}: ${textOf(id)}`}
                disabled={place === order.length - 1}
                onClick={() => move(place, place + 1)}
              >
                <IconArrowDown size={18} aria-hidden />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ol>
      <div className="wl-visually-hidden" role="status">
        {said}
      </div>
    </>
  );
}
