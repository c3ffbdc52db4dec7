import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts one page of the extension on the screen. */
export function showPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
