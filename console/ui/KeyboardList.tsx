import { Kbd, Modal } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';

/** A key that does something with the row that has the focus. */
export interface RowKey {
  key: string;
  /** As a sentence goes on: "snoozes it". */
  does: string;
  /** @param row the link of the row that carries `data-row` */
  run: (row: HTMLElement) => void;
}

/**
 * j and k move between the links below it that carry `data-row`; Enter is the link's own; x chooses its row where rows can be
 * chosen; what else a list does by key is its own; ? says all of them.
 */
export function KeyboardList({
  noun,
  canChoose = false,
  hasRows = true,
  keys = [],
  children,
}: {
  /** What the rows are, in the plural. */
  noun: string;
  canChoose?: boolean;
  /** Where there are none, no key is spoken of. */
  hasRows?: boolean;
  keys?: readonly RowKey[];
  children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [isExplained, setIsExplained] = useState(false);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('input:not([type="checkbox"]), textarea, select'))
      return;
    if (document.querySelector('[role="dialog"]')) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    // A button or a box of a row is as good a place to act from as its link.
    const here = rows.findIndex((row) => row.closest('tr, li')?.contains(document.activeElement));
    const row = rows[here];
    if (event.key === '?') return setIsExplained(true);
    if (event.key === 'j' || event.key === 'k') {
      const next = here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + (event.key === 'j' ? 1 : -1)));
      return rows[next]?.focus();
    }
    if (row === undefined) return undefined;
    if (event.key === 'x')
      return row.closest('tr, li')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    const own = keys.find(({ key }) => key === event.key);
    if (own === undefined) return undefined;
    // Else the key would be typed into the field that opens.
    event.preventDefault();
    return own.run(row);
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  const choosing: readonly Pick<RowKey, 'key' | 'does'>[] = canChoose ? [{ key: 'x', does: 'chooses it' }] : [];
  return (
    <div ref={list}>
      {children}
      {hasRows && (
        <p className="list-keys wl-quiet">
          <Kbd>j</Kbd> <Kbd>k</Kbd> move between {noun}, <Kbd>Enter</Kbd> opens one
          {[...choosing, ...keys].map(({ key, does }) => (
            <span key={key}>
              , <Kbd>{key}</Kbd> {does}
            </span>
          ))}
          .
        </p>
      )}
      <Modal opened={isExplained} onClose={() => setIsExplained(false)} title={`Keys for ${noun}`}>
        <dl className="list-key-words">
          {[
            { key: 'j', does: 'moves to the next one' },
            { key: 'k', does: 'moves to the one before' },
            { key: 'Enter', does: 'opens it' },
            ...choosing,
            ...keys,
            { key: '?', does: 'shows these keys' },
            { key: 'Esc', does: 'closes what is open' },
          ].map(({ key, does }) => (
            <div key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </div>
  );
}
