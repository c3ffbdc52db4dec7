import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * Links that stand in the open where there is room; on narrow screens they fold behind a button. Which screens are narrow,
 * and where the links unfold, is said in its style sheet: `folded` around both, `folded-button`, and `folded-links`.
 */
export function FoldedLinks({
  button,
  buttonClass,
  linksClass,
  children,
}: {
  /** What the button shows. */
  button: ReactNode;
  buttonClass: string;
  linksClass: string;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const linksId = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    const foldWhenOutside = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) setIsOpen(false);
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const event of events) document.addEventListener(event, foldWhenOutside);
    return () => {
      for (const event of events) document.removeEventListener(event, foldWhenOutside);
    };
  }, [isOpen]);

  const fold = () => {
    setIsOpen(false);
    // The page that a link opens takes the focus from here.
    toggle.current?.focus();
  };
  const foldOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && isOpen) fold();
  };

  return (
    <div className={isOpen ? 'folded folded-open' : 'folded'} ref={frame} onKeyDown={foldOnEscape}>
      <button
        type="button"
        className={`folded-button ${buttonClass}`}
        aria-expanded={isOpen}
        aria-controls={linksId}
        ref={toggle}
        onClick={() => setIsOpen(!isOpen)}
      >
        {button}
      </button>
      <div className={`folded-links ${linksClass}`} id={linksId} onClick={fold}>
        {children}
      </div>
    </div>
  );
}
