import { Kbd } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';

/** j and k move between the links below it that carry `data-row`; Enter is the link's own; x chooses its row where rows can be chosen. */
export function KeyboardList({
  noun,
  canChoose = false,
  children,
}: {
  /** What the rows are, in the plural. */
  noun: string;
  canChoose?: boolean;
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'k', 'x'].includes(event.key)) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]'))
        return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const here = rows.findIndex((row) => row === document.activeElement);
      if (event.key === 'x') {
        rows[here]?.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
        return;
      }
      const next = here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + (event.key === 'j' ? 1 : -1)));
      rows[next]?.focus();
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, []);

  return (
    <div ref={list}>
      {children}
      <p className="list-keys wl-quiet">
        <Kbd>j</Kbd> <Kbd>k</Kbd> move between {noun}, <Kbd>Enter</Kbd> opens one
        {canChoose && (
          <>
            , <Kbd>x</Kbd> chooses it
          </>
        )}
        .
      </p>
    </div>
  );
}
